#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char host[256] = "";
	gethostname(host, sizeof host - 1);
	printf("Hello from %s, build %s\n", host, BUILD_ID);
	return 0;
}

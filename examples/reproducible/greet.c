#include <stdio.h>
#include <unistd.h>

/* __DATE__ and __TIME__ come from the compiler's clock. gcc takes them from SOURCE_DATE_EPOCH when that
   is set, and Twofold sets it for every RUN step: two builds on two days give one and the same program. */
int main(void)
{
	char host[256] = "";
	gethostname(host, sizeof host - 1);
	printf("Hello from %s, compiled %s %s\n", host, __DATE__, __TIME__);
	return 0;
}

#include <stdio.h>
int main(void) { printf("hello 1.0 (%s %s)\n", __DATE__, __TIME__); return 0; }

#include <stdio.h>
int main(void) { puts("hello " __DATE__); return 0; }

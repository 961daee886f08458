#include <stdio.h>
#include "version.h"
int main(void) { puts("built " BUILT); return 0; }

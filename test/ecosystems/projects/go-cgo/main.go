package main

/*
#include <stdlib.h>

static int twice(int n) { return 2 * n; }
*/
import "C"

import "fmt"

func main() {
	fmt.Println(C.twice(21))
}

package main

import "fmt"

var built = "unknown"

func main() {
	fmt.Println("built", built)
}

const char *version(void) { return "2.1 " __TIME__; }

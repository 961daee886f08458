#include <ruby.h>

static VALUE total(VALUE self) {
    return INT2FIX(42);
}

void Init_shop(void) {
    rb_define_global_function("shop_total", total, 0);
}

/* Writes the time in the way that its words ask for: to be linked statically, or to musl, so that nothing fakes it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

static void binary(uint64_t value, int bytes, int is_big)
{
    for (int at = 0; at < bytes; at++)
        putchar((int)(value >> 8 * (is_big ? bytes - 1 - at : at) & 0xff));
}

static void radix(uint64_t value, unsigned base)
{
    char text[65];
    int at = 64;
    text[64] = 0;
    do {
        text[--at] = "0123456789abcdefghijklmnopqrstuvwxyz"[value % base];
        value /= base;
    } while (value > 0);
    puts(text + at);
}

/* FNV-1a: a digest in ten lines. */
static void hash(const char *text)
{
    uint64_t sum = 14695981039346656037ULL;
    for (; *text; text++)
        sum = (sum ^ (unsigned char)*text) * 1099511628211ULL;
    printf("%016llx\n", (unsigned long long)sum);
}

int main(int argc, char **argv)
{
    time_t now = time(NULL);
    const char *how = argc > 1 ? argv[1] : "seconds";
    const char *what = argc > 2 ? argv[2] : "";
    char text[256] = "";
    struct stat about;

    if (!strcmp(how, "mtime")) {
        if (stat(what, &about) != 0)
            return 1;
        printf("%lld\n", (long long)about.st_mtime);
    } else if (!strcmp(how, "seconds"))
        printf("%lld\n", (long long)now / (*what ? atoll(what) : 1));
    else if (!strcmp(how, "text") || !strcmp(how, "hash")) {
        strftime(text, sizeof text, what, gmtime(&now));
        if (*how == 'h')
            hash(text);
        else
            puts(text);
    } else if (!strcmp(how, "base"))
        radix((uint64_t)now, (unsigned)atoi(what));
    else if (!strcmp(how, "be32") || !strcmp(how, "le32"))
        binary((uint64_t)now, 4, *how == 'b');
    else if (!strcmp(how, "be64") || !strcmp(how, "le64"))
        binary((uint64_t)now, 8, *how == 'b');
    else
        return 2;
    return 0;
}

/* For tests only: put before the C library, it lets calls on the files of one folder fail, and writes down what was
 * written and flushed, so that a power cut can be played.
 *
 * MDS_FAULT_FOLDER  only files below this folder count
 * MDS_FAULT_KIND    full | eio | read | short | sync | folders (every flush of a folder, from the one that fails on)
 * MDS_FAULT_AT      number of the call that fails, from 1; 0 or absent: none
 * MDS_FAULT_COUNT   file into which the number of counted calls is written at the end
 * MDS_FAULT_LOG     file that takes the log of what was done
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { DESCRIPTORS = 1024, LONGEST = 1024 };
enum { WRITES = 1, FLUSHES = 2, READS = 4, NAMES = 8 };

static char folder[LONGEST];
static size_t folder_length;
static char name_of[DESCRIPTORS][LONGEST];
static int watched, error_number, is_lasting, is_short, is_folders;
static long fault_at;
static atomic_long calls;
static atomic_int fail_next;
static int log_descriptor = -1;

__attribute__((constructor)) static void begin(void) {
    const char *text = getenv("MDS_FAULT_FOLDER");
    if (text == NULL || strlen(text) >= LONGEST) return;
    strcpy(folder, text);
    folder_length = strlen(folder);
    text = getenv("MDS_FAULT_KIND");
    if (text != NULL) {
        if (strcmp(text, "full") == 0) watched = WRITES | NAMES, error_number = ENOSPC, is_lasting = 1;
        if (strcmp(text, "eio") == 0) watched = WRITES | FLUSHES | NAMES, error_number = EIO;
        if (strcmp(text, "read") == 0) watched = READS, error_number = EIO;
        if (strcmp(text, "short") == 0) watched = WRITES, error_number = ENOSPC, is_short = 1;
        if (strcmp(text, "sync") == 0) watched = FLUSHES, error_number = EIO;
        if (strcmp(text, "folders") == 0) watched = FLUSHES, error_number = EIO, is_lasting = is_folders = 1;
    }
    text = getenv("MDS_FAULT_AT");
    fault_at = text == NULL ? 0 : atol(text);
    text = getenv("MDS_FAULT_LOG");
    if (text != NULL)
        log_descriptor = (int)syscall(SYS_openat, AT_FDCWD, text, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void end(void) {
    const char *text = getenv("MDS_FAULT_COUNT");
    if (text == NULL) return;
    int file = (int)syscall(SYS_openat, AT_FDCWD, text, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    char number[32];
    int length = snprintf(number, sizeof number, "%ld", atomic_load(&calls));
    syscall(SYS_write, file, number, (size_t)length);
    syscall(SYS_close, file);
}

/* Whether this call fails; `errno` is set then. */
static int fails(int kind) {
    if (!(kind & watched)) return 0;
    long number = atomic_fetch_add(&calls, 1) + 1;
    if (fault_at == 0) return 0;
    if (number == fault_at || (is_lasting && number > fault_at) || atomic_exchange(&fail_next, 0)) {
        errno = error_number;
        return 1;
    }
    return 0;
}

/* The k-th write takes only half of what it was given, and the next one fails. */
static size_t taken(size_t size) {
    if (!is_short || fault_at == 0 || size < 2 || atomic_load(&calls) + 1 != fault_at) return size;
    atomic_fetch_add(&calls, 1);
    atomic_store(&fail_next, 1);
    return size / 2;
}

static const char *tracked(int descriptor) {
    if (folder_length == 0 || descriptor < 0 || descriptor >= DESCRIPTORS) return NULL;
    return name_of[descriptor][0] == 0 ? NULL : name_of[descriptor];
}

static const char *below(const char *path) {
    if (folder_length == 0 || path == NULL || strncmp(path, folder, folder_length) != 0) return NULL;
    return path[folder_length] == '/' || path[folder_length] == 0 ? path : NULL;
}

static const char *resolved(int from, const char *path, char *room) {
    if (path == NULL) return NULL;
    if (path[0] == '/') return below(path);
    const char *base = tracked(from);
    if (base == NULL || strlen(base) + strlen(path) + 2 > LONGEST) return NULL;
    snprintf(room, LONGEST, "%.*s/%.*s", (int)strlen(base), base, (int)strlen(path), path);
    return room;
}

static void note(const void *data, size_t size, const char *format, ...) {
    if (log_descriptor < 0) return;
    int before = errno;
    char line[3 * LONGEST];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    struct iovec parts[2] = {{line, (size_t)length}, {(void *)data, size}};
    syscall(SYS_writev, log_descriptor, parts, data == NULL ? 1 : 2);
    errno = before;
}

static int opened(int descriptor, const char *path, int flags) {
    if (descriptor >= 0 && descriptor < DESCRIPTORS) {
        name_of[descriptor][0] = 0;
        if (path != NULL && strlen(path) < LONGEST) {
            strcpy(name_of[descriptor], path);
            if (flags & (O_CREAT | O_TRUNC)) note(NULL, 0, "O %d %s\n", (flags & O_TRUNC) != 0, path);
        }
    }
    return descriptor;
}

static int open_at(int from, const char *path, int flags, mode_t mode) {
    char room[LONGEST];
    const char *name = resolved(from, path, room);
    struct stat about;
    int makes = name != NULL && (flags & O_CREAT) && syscall(SYS_newfstatat, from, path, &about, 0) != 0;
    if (makes && fails(NAMES)) return -1;
    return opened((int)syscall(SYS_openat, from, path, flags, mode), name, flags);
}

#define MODE_OF(flags)                                    \
    mode_t mode = 0;                                      \
    if (((flags) & O_CREAT) || ((flags) & O_TMPFILE) == O_TMPFILE) { \
        va_list arguments;                                \
        va_start(arguments, flags);                       \
        mode = va_arg(arguments, mode_t);                 \
        va_end(arguments);                                \
    }

int open(const char *path, int flags, ...) { MODE_OF(flags) return open_at(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_at(AT_FDCWD, path, flags, mode); }
int openat(int from, const char *path, int flags, ...) { MODE_OF(flags) return open_at(from, path, flags, mode); }
int openat64(int from, const char *path, int flags, ...) { MODE_OF(flags) return open_at(from, path, flags, mode); }

int close(int descriptor) {
    if (descriptor >= 0 && descriptor < DESCRIPTORS) name_of[descriptor][0] = 0;
    return (int)syscall(SYS_close, descriptor);
}

ssize_t write(int descriptor, const void *data, size_t size) {
    const char *name = tracked(descriptor);
    if (name == NULL) return syscall(SYS_write, descriptor, data, size);
    size_t part = taken(size);
    if (part == size && fails(WRITES)) return -1;
    long place = log_descriptor < 0 ? 0 : syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
    ssize_t done = syscall(SYS_write, descriptor, data, part);
    if (done > 0) note(data, (size_t)done, "W %ld %zd %s\n", place, done, name);
    return done;
}

static ssize_t write_at(int descriptor, const void *data, size_t size, off64_t place) {
    const char *name = tracked(descriptor);
    if (name == NULL) return syscall(SYS_pwrite64, descriptor, data, size, place);
    size_t part = taken(size);
    if (part == size && fails(WRITES)) return -1;
    ssize_t done = syscall(SYS_pwrite64, descriptor, data, part, place);
    if (done > 0) note(data, (size_t)done, "W %ld %zd %s\n", (long)place, done, name);
    return done;
}
ssize_t pwrite(int descriptor, const void *data, size_t size, off_t place) { return write_at(descriptor, data, size, place); }
ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t place) { return write_at(descriptor, data, size, place); }

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    if (tracked(descriptor) == NULL) return syscall(SYS_writev, descriptor, parts, count);
    for (int part = 0; part < count; part++)
        if (parts[part].iov_len > 0) return write(descriptor, parts[part].iov_base, parts[part].iov_len);
    return 0;
}

ssize_t read(int descriptor, void *data, size_t size) {
    if (tracked(descriptor) != NULL && fails(READS)) return -1;
    return syscall(SYS_read, descriptor, data, size);
}
ssize_t pread(int descriptor, void *data, size_t size, off_t place) {
    if (tracked(descriptor) != NULL && fails(READS)) return -1;
    return syscall(SYS_pread64, descriptor, data, size, place);
}
ssize_t pread64(int descriptor, void *data, size_t size, off64_t place) {
    if (tracked(descriptor) != NULL && fails(READS)) return -1;
    return syscall(SYS_pread64, descriptor, data, size, place);
}

/* So that copying goes through `read` and `write`. */
ssize_t copy_file_range(int from, off64_t *from_place, int to, off64_t *to_place, size_t size, unsigned int flags) {
    (void)from, (void)from_place, (void)to, (void)to_place, (void)size, (void)flags;
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile64(int to, int from, off64_t *place, size_t size) {
    (void)to, (void)from, (void)place, (void)size;
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile(int to, int from, off_t *place, size_t size) {
    (void)to, (void)from, (void)place, (void)size;
    errno = ENOSYS;
    return -1;
}

static int flush(int descriptor, long number) {
    const char *name = tracked(descriptor);
    struct stat about;
    int counts = name != NULL && (!is_folders || (fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode)));
    if (counts && fails(FLUSHES)) return -1;
    int done = (int)syscall(number, descriptor);
    if (name != NULL && done == 0) note(NULL, 0, "S %s\n", name);
    return done;
}
int fsync(int descriptor) { return flush(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return flush(descriptor, SYS_fdatasync); }

static int cut(int descriptor, off64_t size) {
    const char *name = tracked(descriptor);
    if (name != NULL && fails(WRITES)) return -1;
    int done = (int)syscall(SYS_ftruncate, descriptor, size);
    if (name != NULL && done == 0) note(NULL, 0, "T %ld %s\n", (long)size, name);
    return done;
}
int ftruncate(int descriptor, off_t size) { return cut(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) { return cut(descriptor, size); }

int rename(const char *from, const char *to) {
    const char *name = below(from) != NULL ? below(from) : below(to);
    if (name != NULL && fails(NAMES)) return -1;
    int done = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (name != NULL && done == 0) note(NULL, 0, "R %s\n%s\n", from, to);
    return done;
}

static int forget(int from, const char *path, int flags) {
    char room[LONGEST];
    const char *name = resolved(from, path, room);
    int done = (int)syscall(SYS_unlinkat, from, path, flags);
    if (name != NULL && done == 0) note(NULL, 0, "%s %s\n", flags & AT_REMOVEDIR ? "K" : "U", name);
    return done;
}
int unlink(const char *path) { return forget(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return forget(AT_FDCWD, path, AT_REMOVEDIR); }
int unlinkat(int from, const char *path, int flags) { return forget(from, path, flags); }

int mkdir(const char *path, mode_t mode) {
    const char *name = below(path);
    struct stat about;
    if (name != NULL && syscall(SYS_newfstatat, AT_FDCWD, path, &about, 0) != 0 && fails(NAMES)) return -1;
    int done = (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    if (name != NULL && done == 0) note(NULL, 0, "M %s\n", name);
    return done;
}

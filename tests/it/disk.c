/* Stands between a program and the system (LD_PRELOAD) and tells what reaches the disk. See disk.rs;
 * benches/inbox.rs lets it be slow.
 *
 * DISK_LOG      every write, truncation, creation, removal and sync of regular files is appended here, as a record
 * DISK_FOLDER   faults strike only files below this folder
 * DISK_CONTROL  three 64-bit numbers, shared with the test: seconds to add to the time of day, seconds to add to the
 *               monotonic clock, and the fault of the moment
 * DISK_NORMAL   if set, the log of SQLite is not synced after a commit, as with synchronous=NORMAL
 * DISK_SYNC_US  microseconds that each sync takes longer than the disk does
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { NONE, FULL, READ_ONLY, SYNC_FAILS, HANGS };
enum { FILES_MAX = 65536 };

struct file {
  char *path;      /* NULL: not watched */
  int is_folder;
  int has_frames;  /* a log of SQLite: frames were written since it was last to be synced */
};

static struct file files[FILES_MAX];
static int records = -1;
static const char *folder;
static int is_normal;
static unsigned sync_us;
static volatile int64_t *control;
static volatile uint64_t syncs;

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int real_open(const char *path, int flags, mode_t mode) {
  REAL(open64);
  return real(path, flags, mode);
}

__attribute__((constructor)) static void start(void) {
  folder = getenv("DISK_FOLDER");
  is_normal = getenv("DISK_NORMAL") != NULL;
  const char *longer = getenv("DISK_SYNC_US");
  if (longer) sync_us = (unsigned)strtoul(longer, NULL, 10);
  const char *path = getenv("DISK_LOG");
  if (path) records = real_open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  path = getenv("DISK_CONTROL");
  if (path) {
    int fd = real_open(path, O_RDWR | O_CLOEXEC, 0600);
    void *map = mmap(NULL, 3 * sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (fd >= 0 && map != MAP_FAILED) control = map;
  }
}

/* One record, in one call, so that the records of several threads do not mix. */
static void record(char kind, const char *path, uint64_t number, const void *data, uint64_t size) {
  if (records < 0) return;
  struct { char kind; char pad[7]; uint64_t path, number, size; } head = {kind, {0}, strlen(path), number, size};
  struct iovec parts[] = {{&head, sizeof head}, {(void *)path, head.path}, {(void *)data, size}};
  int kept = errno;
  REAL(writev);
  (void)!real(records, parts, 3);
  errno = kept;
}

static struct file *watched(int fd) {
  return fd >= 0 && fd < FILES_MAX && files[fd].path ? &files[fd] : NULL;
}

static int64_t fault(const char *path) {
  return control && folder && strncmp(path, folder, strlen(folder)) == 0 ? control[2] : NONE;
}

/* 0, or -1 with the reason why nothing can be written. */
static int refuse(const char *path) {
  switch (fault(path)) {
    case FULL: errno = ENOSPC; return -1;
    case READ_ONLY: errno = EROFS; return -1;
    default: return 0;
  }
}

static int opened(int fd, int is_new) {
  struct stat about;
  if (fd < 0 || fd >= FILES_MAX || fstat(fd, &about) != 0) return fd;
  char link[64], path[4096];
  __builtin_snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0 || !(S_ISREG(about.st_mode) || S_ISDIR(about.st_mode))) return fd;
  path[length] = 0;
  free(files[fd].path);
  files[fd] = (struct file){strdup(path), S_ISDIR(about.st_mode), 0};
  if (is_new && S_ISREG(about.st_mode)) record('o', path, 0, NULL, 0);
  return fd;
}

static int open_watched(const char *path, int flags, mode_t mode) {
  int is_new = (flags & O_CREAT) && access(path, F_OK) != 0;
  if (is_new && refuse(path) != 0) return -1;
  int fd = opened(real_open(path, flags, mode), is_new);
  if (fd >= 0 && (flags & O_TRUNC) && watched(fd)) record('t', files[fd].path, 0, NULL, 0);
  return fd;
}

#define MODE(flags) \
  mode_t mode = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *path, int flags, ...) { MODE(flags) return open_watched(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_watched(path, flags, mode); }

int close(int fd) {
  REAL(close);
  if (watched(fd)) { free(files[fd].path); files[fd].path = NULL; }
  return real(fd);
}

static int before_write(int fd, uint64_t at, const void *data, size_t size) {
  struct file *file = watched(fd);
  if (!file) return 0;
  if (refuse(file->path) != 0) return -1;
  /* The head of such a log has 32 bytes; frames follow. */
  size_t length = strlen(file->path);
  if (at >= 32 && length > 4 && strcmp(file->path + length - 4, "-wal") == 0) file->has_frames = 1;
  record('w', file->path, at, data, size);
  return 0;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  REAL(pwrite);
  return before_write(fd, at, data, size) ? -1 : real(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  REAL(pwrite64);
  return before_write(fd, at, data, size) ? -1 : real(fd, data, size, at);
}

ssize_t write(int fd, const void *data, size_t size) {
  REAL(write);
  if (watched(fd)) {
    int is_appending = fcntl(fd, F_GETFL) & O_APPEND;
    off_t at = lseek(fd, 0, is_appending ? SEEK_END : SEEK_CUR);
    if (before_write(fd, at, data, size)) return -1;
  }
  return real(fd, data, size);
}

static int before_truncate(int fd, uint64_t size) {
  struct file *file = watched(fd);
  if (!file) return 0;
  if (refuse(file->path) != 0) return -1;
  record('t', file->path, size, NULL, 0);
  return 0;
}

int ftruncate(int fd, off_t size) { REAL(ftruncate); return before_truncate(fd, size) ? -1 : real(fd, size); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); return before_truncate(fd, size) ? -1 : real(fd, size); }

static int sync_watched(int fd, int (*real)(int)) {
  struct file *file = watched(fd);
  if (!file) return real(fd);
  if (fault(file->path) == SYNC_FAILS) { errno = EIO; return -1; }
  int has_frames = file->has_frames;
  file->has_frames = 0;
  /* With NORMAL, SQLite syncs its log before a checkpoint and when it begins a new one, but not after a commit. */
  if (is_normal && has_frames) return 0;
  uint64_t number = __sync_add_and_fetch(&syncs, 1);
  char *path = strdup(file->path);
  int is_folder = file->is_folder;
  record('b', path, number, NULL, 0);
  while (fault(path) == HANGS) usleep(1000);
  if (sync_us) usleep(sync_us);
  int result = real(fd);
  if (result == 0) record(is_folder ? 'd' : 'e', path, number, NULL, 0);
  free(path);
  return result;
}

int fsync(int fd) { REAL(fsync); return sync_watched(fd, real); }
int fdatasync(int fd) { REAL(fdatasync); return sync_watched(fd, real); }

int unlink(const char *path) {
  REAL(unlink);
  if (refuse(path) != 0) return -1;
  int result = real(path);
  if (result == 0) record('u', path, 0, NULL, 0);
  return result;
}

int rename(const char *from, const char *to) {
  REAL(rename);
  if (refuse(from) != 0) return -1;
  int result = real(from, to);
  if (result == 0) record('r', from, 0, to, strlen(to));
  return result;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  REAL(clock_gettime);
  int result = real(clock, time);
  if (result == 0 && control) {
    if (clock == CLOCK_REALTIME) time->tv_sec += control[0];
    if (clock == CLOCK_MONOTONIC) time->tv_sec += control[1];
  }
  return result;
}

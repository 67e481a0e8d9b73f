/* The limit: a responder that does nothing but read a request and send prepared bytes, with one epoll loop.
 * usage: epoll PORT FILE   (FILE holds the whole answer, head and body) */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define EVENTS_MAX 256
#define REQUEST_BYTES_MAX 16384

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  FILE *file = fopen(argv[2], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  char *answer = malloc(size);
  if (!answer || fread(answer, 1, size, file) != size) return 1;

  int one = 1, listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(argv[1]))};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 1024)) return 1;

  int poller = epoll_create1(0);
  struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, events[EVENTS_MAX];
  epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
  static char request[REQUEST_BYTES_MAX];
  for (;;) {
    int ready = epoll_wait(poller, events, EVENTS_MAX, -1);
    for (int i = 0; i < ready; i++) {
      int fd = events[i].data.fd;
      if (fd == listener) {
        int client = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
        if (client < 0) continue;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        event = (struct epoll_event){.events = EPOLLIN, .data.fd = client};
        epoll_ctl(poller, EPOLL_CTL_ADD, client, &event);
        continue;
      }
      ssize_t length = read(fd, request, sizeof request);
      if (length <= 0) {
        if (length == 0 || errno != EAGAIN) close(fd);
        continue;
      }
      /* The requests of the measurement fit one segment; each that ends gets its answer. */
      for (char *at = request; (at = memmem(at, (size_t)(request + length - at), "\r\n\r\n", 4)); at += 4) {
        for (size_t sent = 0; sent < size;) {
          ssize_t n = write(fd, answer + sent, size - sent);
          if (n < 0 && errno == EAGAIN) continue;
          if (n < 0) { close(fd); break; }
          sent += (size_t)n;
        }
      }
    }
  }
}

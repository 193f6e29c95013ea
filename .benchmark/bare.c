/* The base of the comparison: two panes of text, painted by ncurses, and nothing else.
 *
 *     bare TITLES TEXT
 *
 * A list of titles beside a text that is already cut into lines. j and k move the bar, or scroll the text by a line;
 * Enter shows the text from another line, as if it were another article; space shows the next page and b the one
 * before; h goes back to the list and q ends. Every key paints both panes anew, and ncurses finds out what changed.
 */
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIST_COLUMNS 40

struct text {
  char **lines;
  int count;
};

/* Reads a file as lines; ends the program when it cannot. */
static struct text read_lines(const char *path) {
  struct text text = {NULL, 0};
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    fprintf(stderr, "bare: %s cannot be read: name a file of lines\n", path);
    exit(66);
  }
  char *line = NULL;
  size_t room = 0;
  int space = 0;
  for (ssize_t length; (length = getline(&line, &room, file)) >= 0;) {
    if (length > 0 && line[length - 1] == '\n') line[length - 1] = 0;
    if (text.count == space) text.lines = realloc(text.lines, (space = space * 2 + 64) * sizeof *text.lines);
    text.lines[text.count++] = strdup(line);
  }
  free(line);
  fclose(file);
  return text;
}

/* Paints one line of a pane, blank to its end. */
static void paint(int row, int column, int columns, const char *line, int style) {
  attrset(style);
  mvprintw(row, column, "%-*.*s", columns, columns, line);
  attrset(A_NORMAL);
}

static int least(int one, int other) { return one < other ? one : other; }
static int most(int one, int other) { return one > other ? one : other; }

int main(int count, char **words) {
  if (count != 3) {
    fprintf(stderr, "bare: wants two files: bare TITLES TEXT\n");
    return 64;
  }
  struct text titles = read_lines(words[1]), text = read_lines(words[2]);
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  int bar = 0, list_top = 0, text_top = 0, in_text = 0, key = 0;
  do {
    int rows = LINES - 2;
    if (key == 'h') in_text = 0;
    if (key == '\n' || key == KEY_ENTER || key == '\r') in_text = 1, text_top = bar * 10 % most(1, text.count - rows);
    int step = key == 'j' ? 1 : key == 'k' ? -1 : key == ' ' ? rows : key == 'b' ? -rows : 0;
    if (in_text) text_top = most(0, least(text_top + step, text.count - rows));
    else bar = most(0, least(bar + step, titles.count - 1));
    list_top = least(bar, most(list_top, bar - rows + 1));
    paint(0, 0, COLS, " bare", A_REVERSE);
    for (int row = 0; row < rows; row++) {
      int title = list_top + row, line = text_top + row;
      paint(row + 1, 0, LIST_COLUMNS, title < titles.count ? titles.lines[title] : "", title == bar ? A_REVERSE : A_NORMAL);
      mvaddch(row + 1, LIST_COLUMNS, ACS_VLINE);
      paint(row + 1, LIST_COLUMNS + 2, COLS - LIST_COLUMNS - 2, line < text.count ? text.lines[line] : "", A_NORMAL);
    }
    paint(LINES - 1, 0, COLS - 1, " j k space b Enter h  q quit", A_REVERSE);
    refresh();
    key = getch();
  } while (key != 'q' && key != ERR);
  endwin();
  return 0;
}

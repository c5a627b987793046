import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const folder = ['../shared/real/src-d-okrs', '../../shared/real/src-d-okrs'].find((path) => existsSync(path));

/** Read by a person: the lines that hold an objective or a key result, five quarters of one company. */
const golden: Record<string, { objectives: string; keyResults: string }> = {
  '2018-Q1': {
    objectives: '9 13 15 23-26 32 36 40 43 46 49 54 58 65 67 70 74 80-82 86 90 94 98 105-106 110 112',
    keyResults:
      '16-19 33-35 37-39 41-42 44-45 47-48 50-53 55-57 59-61 66 68-69 71-73 75-76 87-89 91-93 95-97 99-101 111',
  },
  '2018-Q2': {
    objectives:
      '11 21 27-28 31-32 38-39 42-43 48 50 54 57 60 62 68 73 75 80-81 85-86 89-91 96 101 104-105 110 116 123 128 130 134-135 139 144 147 154-155 160 167 172 175-176 185 192 194',
    keyResults:
      '17-19 29-30 33-37 40-41 44-47 49 51-53 55-56 58-59 61 63-67 69-72 74 76-79 82-84 87-88 92-95 97-100 102-103 106-109 111-115 117-122 124-127 129 131-133 136-138 140-143 145-146 148-153 156-159 161-166 168-171 173-174 177-184 186-191 193 195-199',
  },
  '2018-Q3': {
    objectives:
      '57 59 65 72 78 85 95 101 106 110 114 118 122 131 138 140 148 153 159 163 172 177 184 190 195 197 199 206 213 221 223 234 241 248 258 260 262 267 273 278 283 285 292 300 309 317 323 330 338 346',
    keyResults:
      '61-63 67-70 74-76 80-83 87-93 97-99 103-104 108 112 116 120 124-129 133-136 142-146 150-151 155-157 161 165-170 174-175 179-182 186-188 192-193 201-204 208-211 215-219 225-232 236-239 243-246 250-256 264-265 269-271 275-276 280-281 287-290 294-298 302-307 311-315 319-321 325-328 332-336 340-344 348-349',
  },
  '2018-Q4': {
    objectives:
      '3 5 13 19 21 27 33 38 43 48 53 62 66 70 74 78 85 95 103 108 112 119 125 127 134 144 146 157 164 166 170 174 182 186 188 196 201 206 212 224 231 237 244 250 252 259 268 275',
    keyResults:
      '7-11 15-17 23-25 29-31 35-36 40-41 45-46 50-51 55-60 64 68 72 76 80-83 87-93 97-101 105-106 110 114-117 121-123 129-132 136-142 148-155 159-162 168 172 176-180 184 190-194 198-199 203-204 208-210 214-222 226-229 233-235 239-242 246-248 254-257 261-266 270-273 277-280',
  },
  '2019-Q1': {
    objectives: '3 5 9 17 22 30 36 41 48 52 56 63 65 69 73 75 80 86 92 94 100 105 107 117 121 123 127',
    keyResults:
      '7 11-15 19-20 24-28 32-34 38-39 43-46 50 54 58-61 67 71 77-78 82-84 88-90 96-98 102-103 109-115 119 125 129-135',
  },
};

test.runIf(folder).each(Object.entries(golden))(
  '%s: every line a person would call objective or key result is read as such',
  (quarter, lines) => {
    const read = readMarkdown(readFileSync(`${folder}/${quarter}.md`, 'utf8'));
    const linesOf = (role: string) => [
      ...new Set(read.explain.filter(({ as }) => as === role).map(({ line }) => line)),
    ];
    expect(linesOf('objective')).toEqual(numbers(lines.objectives));
    expect(linesOf('key-result')).toEqual(numbers(lines.keyResults));
    expect(read.unread).toEqual([]);
  },
);

function numbers(ranges: string): number[] {
  return ranges.split(' ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

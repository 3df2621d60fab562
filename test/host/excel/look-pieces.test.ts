import { lookMessages } from "../../../src/host/excel/look-pieces";

const plain = (heights: readonly number[]) =>
  lookMessages(heights, 10).map((message) => message.map(({ nth, from, count }) => [nth, from, count]));

test.each<[string, readonly number[], readonly (readonly (readonly number[])[])[]]>([
  ["no column", [], []],
  ["a column without cells", [0], []],
  [
    "what fits in one message",
    [4, 6],
    [
      [
        [0, 0, 4],
        [1, 0, 6],
      ],
    ],
  ],
  ["a column that is too long", [25], [[[0, 0, 10]], [[0, 10, 10]], [[0, 20, 5]]]],
  [
    "a message that is filled by the next column",
    [8, 4],
    [
      [
        [0, 0, 8],
        [1, 0, 2],
      ],
      [[1, 2, 2]],
    ],
  ],
])("%s", (_, heights, messages) => {
  expect(plain(heights)).toEqual(messages);
});

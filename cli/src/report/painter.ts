import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Gives a text its look on the terminal. */
export type Painter = (style: Style, text: string) => string;

const plain: Painter = (_, text) => text;
const coloured: Painter = (style, text) => styleText(style, text, { validateStream: false });

/** Colour where the stream is a terminal that has it; `NO_COLOR` and the like are honoured. */
export function painterFor(stream: NodeJS.WriteStream): Painter {
  return stream.isTTY && stream.hasColors() ? coloured : plain;
}

/** The columns to write in: those of the terminal, but no more than can be read well. */
export function widthFor(stream: NodeJS.WriteStream): number {
  return Math.min(80, Math.max(40, stream.columns || 80));
}

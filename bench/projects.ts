import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf } from './content.ts';
import { writeProgramme } from './generate.ts';
import { toJson } from './json.ts';
import { toLikeC4 } from './likec4.ts';
import { toTaskJuggler } from './taskjuggler.ts';

/** All programmes of a run come from this seed. */
export const seed = 1;

/** Generated programmes in a temporary folder, each made when it is first asked for. */
export class Projects {
  private readonly home: string;
  private readonly made = new Set<string>();

  constructor(home: string) {
    this.home = home;
  }

  /** The folder of a programme in `.dtx`. */
  dtx(initiatives: number, files: number): string {
    return this.make(`${initiatives}-in-${files}`, (folder) => {
      writeProgramme(folder, { initiatives, files, language: 'en', seed });
    });
  }

  /** The same content as JSON, a file for a file. */
  json(initiatives: number, files: number): string {
    const from = this.dtx(initiatives, files);
    return this.make(`${initiatives}-in-${files}-json`, (folder) => {
      for (const name of readdirSync(from)) {
        const items = itemsOf(readFileSync(join(from, name), 'utf8'));
        writeFileSync(join(folder, name.replace(/\.dtx$/, '.json')), toJson(items));
      }
    });
  }

  /** The same content for LikeC4, in one file. */
  likeC4(initiatives: number): string {
    return this.rewritten(initiatives, 'bench.c4', toLikeC4);
  }

  /** The part of the content that TaskJuggler knows, in one file. */
  taskJuggler(initiatives: number): string {
    return this.rewritten(initiatives, 'bench.tjp', toTaskJuggler);
  }

  private rewritten(initiatives: number, name: string, write: typeof toLikeC4): string {
    const from = this.dtx(initiatives, 1);
    return this.make(`${initiatives}-${name}`, (folder) => {
      writeFileSync(join(folder, name), write(itemsOf(readFileSync(join(from, 'bench.dtx'), 'utf8'))));
    });
  }

  private make(name: string, fill: (folder: string) => void): string {
    const folder = join(this.home, name);
    if (!this.made.has(name)) {
      mkdirSync(folder, { recursive: true });
      fill(folder);
      this.made.add(name);
    }
    return folder;
  }
}

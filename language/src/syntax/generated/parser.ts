// Written by scripts/generate/parser.ts from dtx.langium.
import { added, at, begin, endBefore, image, isOneOf, kind, none, numbered, offset, reference, table, take, takeKind, type TreeNode } from '../reading.ts';
import type { OpenTable, TokenTable } from '../token-table.ts';
import { halfWidth, unquote, value } from '../values.ts';
import { kinds } from './kinds.ts';

/** Reads all tokens of a text, whose places are by `shift` above the offsets in it, into a tree that will find them in a table. */
export function parseTokens(tokens: OpenTable, later: TokenTable, text: string, shift: number): TreeNode {
  begin(tokens, later, text, shift, 113);
  return File(undefined);
}

const test0 = isOneOf([12,10,11,9,112,5,7,66,3,1]);
const test1 = isOneOf([24,15,25,2,3]);

function File($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'File', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, members: none, strayBraces: none };
  all: for (;;) {
    switch (kind as number) {
      case 84: // programme
      case 48: // goal
      case 93: // segment
      case 104: // unit
      case 67: // need
      case 55: // initiative
      case 90: // risk
      case 32: // control
      case 63: // metric
      case 35: // data
      case 103: // tradeoff
        node.members = added(node.members, Declaration(node));
        continue;
      case 57: // kind
      case 22: // basis
      case 28: // care
      case 34: // core
      case 41: // effect
      case 70: // novelty
      case 36: // decides
      case 91: // risks
      case 40: // direction
      case 13: // access
      case 73: // offers
      case 107: // via
      case 56: // journey
      case 88: // release-every
      case 53: // hub
      case 39: // dimension
      case 64: // mode
      case 16: // against
      case 100: // technique
      case 42: // every
      case 31: // class
      case 37: // definitions
      case 59: // likelihood
      case 54: // impact
      case 30: // chose
      case 101: // technologies
        node.members = added(node.members, WordProperty(node));
        continue;
      case 102: // tier
      case 45: // flow
        node.members = added(node.members, PairProperty(node));
        continue;
      case 77: // part-of
      case 76: // parent
      case 49: // goal-property
      case 68: // need-property
      case 75: // owner
      case 26: // builder
      case 99: // team
      case 79: // partners
      case 62: // members
      case 94: // serves
      case 38: // depends-on
      case 44: // feeds
      case 33: // controls
      case 106: // uses
      case 50: // handover
      case 71: // of
      case 97: // steward
      case 52: // host
      case 20: // at
      case 27: // by
      case 74: // on
        node.members = added(node.members, ReferenceProperty(node));
        continue;
      case 96: // source
      case 19: // assume
      case 82: // process
      case 92: // scenario
      case 65: // modelled-on
      case 61: // local
      case 43: // exit
      case 87: // redeploy
      case 29: // change
      case 23: // because
        node.members = added(node.members, TextProperty(node));
        continue;
      case 21: // baseline
      case 98: // target
      case 14: // actual
      case 109: // within
        node.members = added(node.members, FigureProperty(node));
        continue;
      case 18: // as-of
      case 46: // founded
      case 60: // live
      case 85: // quality
      case 105: // until
      case 89: // reward
        node.members = added(node.members, DateProperty(node));
        continue;
      case 51: // horizon
        node.members = added(node.members, PeriodProperty(node));
        continue;
      case 69: // north-star
        node.members = added(node.members, FlagProperty(node));
        continue;
      case 80: // phase
        node.members = added(node.members, Phase(node));
        continue;
      case 47: // gate
        node.members = added(node.members, Gate(node));
        continue;
      case 86: // raised-by
        node.members = added(node.members, Raised(node));
        continue;
      case 25: // between
        node.members = added(node.members, Between(node));
        continue;
      case 108: // waive
        node.members = added(node.members, Waiver(node));
        continue;
      case 81: // principles
        node.members = added(node.members, Principles(node));
        continue;
      case 0: // NAME
      case 1: // STRING
      case 3: // NUMBER
      case 2: // DATE
      case 6: // ,
      case 8: // ..
      case 4: // %
      case 12: // >=
      case 10: // <=
      case 11: // >
      case 9: // <
      case 112: // ~
      case 5: // +
      case 7: // -
      case 17: // and
      case 58: // laws
      case 78: // partial
      case 24: // before
      case 15: // after
      case 66: // nearly
      case 110: // {
        node.members = added(node.members, Misplaced(node));
        continue;
      case 83: // profile
      case 95: // set
      case 72: // off
        node.members = added(node.members, MisplacedSetting(node));
        continue;
      case 111: // }
        node.strayBraces = added(node.strayBraces, image(take(number, 2)));
        continue;
      default:
        break all;
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Declaration($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Declaration', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, noun: undefined as unknown, name: undefined as unknown, label: undefined as unknown, opened: false, closed: false, members: none };
  node.noun = kinds[takeKind(number, 5)];
  if ((kind as number) === 0) {
    node.name = image(take(number, 6));
  }
  if ((kind as number) === 1) {
    node.label = unquote(image(take(number, 7)));
  }
  if ((kind as number) === 110) {
    take(number, 3);
    node.opened = true;
    all: for (;;) {
      switch (kind as number) {
        case 84: // programme
        case 48: // goal
        case 93: // segment
        case 104: // unit
        case 67: // need
        case 55: // initiative
        case 90: // risk
        case 32: // control
        case 63: // metric
        case 35: // data
        case 103: // tradeoff
          node.members = added(node.members, Declaration(node));
          continue;
        case 57: // kind
        case 22: // basis
        case 28: // care
        case 34: // core
        case 41: // effect
        case 70: // novelty
        case 36: // decides
        case 91: // risks
        case 40: // direction
        case 13: // access
        case 73: // offers
        case 107: // via
        case 56: // journey
        case 88: // release-every
        case 53: // hub
        case 39: // dimension
        case 64: // mode
        case 16: // against
        case 100: // technique
        case 42: // every
        case 31: // class
        case 37: // definitions
        case 59: // likelihood
        case 54: // impact
        case 30: // chose
        case 101: // technologies
          node.members = added(node.members, WordProperty(node));
          continue;
        case 102: // tier
        case 45: // flow
          node.members = added(node.members, PairProperty(node));
          continue;
        case 77: // part-of
        case 76: // parent
        case 49: // goal-property
        case 68: // need-property
        case 75: // owner
        case 26: // builder
        case 99: // team
        case 79: // partners
        case 62: // members
        case 94: // serves
        case 38: // depends-on
        case 44: // feeds
        case 33: // controls
        case 106: // uses
        case 50: // handover
        case 71: // of
        case 97: // steward
        case 52: // host
        case 20: // at
        case 27: // by
        case 74: // on
          node.members = added(node.members, ReferenceProperty(node));
          continue;
        case 96: // source
        case 19: // assume
        case 82: // process
        case 92: // scenario
        case 65: // modelled-on
        case 61: // local
        case 43: // exit
        case 87: // redeploy
        case 29: // change
        case 23: // because
          node.members = added(node.members, TextProperty(node));
          continue;
        case 21: // baseline
        case 98: // target
        case 14: // actual
        case 109: // within
          node.members = added(node.members, FigureProperty(node));
          continue;
        case 18: // as-of
        case 46: // founded
        case 60: // live
        case 85: // quality
        case 105: // until
        case 89: // reward
          node.members = added(node.members, DateProperty(node));
          continue;
        case 51: // horizon
          node.members = added(node.members, PeriodProperty(node));
          continue;
        case 69: // north-star
          node.members = added(node.members, FlagProperty(node));
          continue;
        case 80: // phase
          node.members = added(node.members, Phase(node));
          continue;
        case 47: // gate
          node.members = added(node.members, Gate(node));
          continue;
        case 86: // raised-by
          node.members = added(node.members, Raised(node));
          continue;
        case 25: // between
          node.members = added(node.members, Between(node));
          continue;
        case 108: // waive
          node.members = added(node.members, Waiver(node));
          continue;
        case 81: // principles
          node.members = added(node.members, Principles(node));
          continue;
        case 0: // NAME
        case 1: // STRING
        case 3: // NUMBER
        case 2: // DATE
        case 6: // ,
        case 8: // ..
        case 4: // %
        case 12: // >=
        case 10: // <=
        case 11: // >
        case 9: // <
        case 112: // ~
        case 5: // +
        case 7: // -
        case 17: // and
        case 58: // laws
        case 78: // partial
        case 24: // before
        case 15: // after
        case 66: // nearly
        case 110: // {
          node.members = added(node.members, Misplaced(node));
          continue;
        case 83: // profile
        case 95: // set
        case 72: // off
          node.members = added(node.members, MisplacedSetting(node));
          continue;
        default:
          break all;
      }
    }
    if ((kind as number) === 111) {
      take(number, 4);
      node.closed = true;
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function WordProperty($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'WordProperty', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, values: none };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.values = added(node.values, image(take(number, 8)));
    while ((kind as number) === 6) {
      take(number, 0);
      if ((kind as number) === 0) {
        node.values = added(node.values, image(take(number, 8)));
      }
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function PairProperty($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'PairProperty', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, first: undefined as unknown, second: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.first = image(take(number, 10));
    if ((kind as number) === 0) {
      node.second = image(take(number, 11));
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function ReferenceProperty($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'ReferenceProperty', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, targets: none };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.targets = added(node.targets, reference(take(number, 12)));
    while ((kind as number) === 6) {
      take(number, 0);
      if ((kind as number) === 0) {
        node.targets = added(node.targets, reference(take(number, 12)));
      }
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function TextProperty($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'TextProperty', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, texts: none };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 1) {
    node.texts = added(node.texts, unquote(image(take(number, 13))));
    while ((kind as number) === 6) {
      take(number, 0);
      if ((kind as number) === 1) {
        node.texts = added(node.texts, unquote(image(take(number, 13))));
      }
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function FigureProperty($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'FigureProperty', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, figure: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if (test0[kind] === 1) {
    node.figure = Figure(node);
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Figure($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Figure', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, qualifier: undefined as unknown, number: undefined as unknown, upper: undefined as unknown, unit: undefined as unknown, text: undefined as unknown, percent: false };
  switch (kind as number) {
    case 12: // >=
    case 10: // <=
    case 11: // >
    case 9: // <
    case 112: // ~
    case 5: // +
    case 7: // -
    case 66: // nearly
    case 3: // NUMBER
      switch (kind as number) {
        case 12: // >=
        case 10: // <=
        case 11: // >
        case 9: // <
        case 112: // ~
        case 5: // +
        case 7: // -
        case 66: // nearly
          node.qualifier = image(take(number, 16));
          if ((kind as number) === 3) {
            node.number = halfWidth(image(take(number, 17)));
          }
          break;
        case 3: // NUMBER
          node.number = halfWidth(image(take(number, 17)));
          break;
      }
      if ((kind as number) === 8) {
        take(number, 0);
        if ((kind as number) === 3) {
          node.upper = halfWidth(image(take(number, 18)));
        }
      }
      if ((kind as number) === 4) {
        take(number, 15);
        node.percent = true;
      }
      if ((kind as number) === 0) {
        node.unit = image(take(number, 19));
      }
      break;
    case 1: // STRING
      node.text = unquote(image(take(number, 20)));
      break;
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function DateProperty($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'DateProperty', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, date: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if (test1[kind] === 1) {
    node.date = Moment(node);
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function PeriodProperty($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'PeriodProperty', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, period: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if (test1[kind] === 1) {
    node.period = Period(node);
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function FlagProperty($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'FlagProperty', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Phase($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Phase', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, kind: undefined as unknown, period: undefined as unknown, at: none, partial: none };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.kind = image(take(number, 25));
  }
  if (test1[kind] === 1) {
    node.period = Period(node);
  }
  all: for (;;) {
    switch (kind as number) {
      case 20: // at
        take(number, 0);
        if ((kind as number) === 0) {
          node.at = added(node.at, reference(take(number, 23)));
          while ((kind as number) === 6) {
            take(number, 0);
            if ((kind as number) === 0) {
              node.at = added(node.at, reference(take(number, 23)));
            }
          }
        }
        continue;
      case 78: // partial
        node.partial = added(node.partial, image(take(number, 24)));
        continue;
      default:
        break all;
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Gate($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Gate', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, kind: undefined as unknown, by: none, dates: none, laws: none };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.kind = image(take(number, 25));
  }
  all: for (;;) {
    switch (kind as number) {
      case 27: // by
        take(number, 0);
        if ((kind as number) === 0) {
          node.by = added(node.by, reference(take(number, 26)));
          while ((kind as number) === 6) {
            take(number, 0);
            if ((kind as number) === 0) {
              node.by = added(node.by, reference(take(number, 26)));
            }
          }
        }
        continue;
      case 74: // on
        take(number, 0);
        if (test1[kind] === 1) {
          node.dates = added(node.dates, Moment(node));
        }
        continue;
      case 58: // laws
        take(number, 0);
        if ((kind as number) === 1) {
          node.laws = added(node.laws, unquote(image(take(number, 28))));
          while ((kind as number) === 6) {
            take(number, 0);
            if ((kind as number) === 1) {
              node.laws = added(node.laws, unquote(image(take(number, 28))));
            }
          }
        }
        continue;
      default:
        break all;
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Raised($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Raised', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, on: undefined as unknown, by: none };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.by = added(node.by, reference(take(number, 26)));
    while ((kind as number) === 6) {
      take(number, 0);
      if ((kind as number) === 0) {
        node.by = added(node.by, reference(take(number, 26)));
      }
    }
  }
  if ((kind as number) === 74) {
    take(number, 0);
    if (test1[kind] === 1) {
      node.on = Moment(node);
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Between($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Between', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, first: undefined as unknown, second: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.first = image(take(number, 10));
  }
  if ((kind as number) === 17) {
    take(number, 0);
    if ((kind as number) === 0) {
      node.second = image(take(number, 11));
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Waiver($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Waiver', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, principle: undefined as unknown, reasons: none, by: none, until: none };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.principle = image(take(number, 32));
  }
  all: for (;;) {
    switch (kind as number) {
      case 23: // because
        take(number, 0);
        if ((kind as number) === 1) {
          node.reasons = added(node.reasons, unquote(image(take(number, 30))));
        }
        continue;
      case 27: // by
        take(number, 0);
        if ((kind as number) === 0) {
          node.by = added(node.by, reference(take(number, 26)));
        }
        continue;
      case 105: // until
        take(number, 0);
        if (test1[kind] === 1) {
          node.until = added(node.until, Moment(node));
        }
        continue;
      default:
        break all;
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Principles($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Principles', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, opened: false, closed: false, choices: none };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 110) {
    take(number, 3);
    node.opened = true;
    all: for (;;) {
      switch (kind as number) {
        case 83: // profile
          node.choices = added(node.choices, Profile(node));
          continue;
        case 95: // set
          node.choices = added(node.choices, Setting(node));
          continue;
        case 72: // off
          node.choices = added(node.choices, Off(node));
          continue;
        case 0: // NAME
        case 1: // STRING
        case 3: // NUMBER
        case 2: // DATE
        case 6: // ,
        case 8: // ..
        case 4: // %
        case 12: // >=
        case 10: // <=
        case 11: // >
        case 9: // <
        case 112: // ~
        case 5: // +
        case 7: // -
        case 17: // and
        case 58: // laws
        case 78: // partial
        case 24: // before
        case 15: // after
        case 66: // nearly
        case 110: // {
          node.choices = added(node.choices, Misplaced(node));
          continue;
        default:
          break all;
      }
    }
    if ((kind as number) === 111) {
      take(number, 4);
      node.closed = true;
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Profile($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Profile', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, name: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.name = image(take(number, 6));
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Setting($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Setting', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, name: undefined as unknown, value: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.name = image(take(number, 6));
  }
  if ((kind as number) === 3) {
    node.value = halfWidth(image(take(number, 34)));
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Off($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Off', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, key: undefined as unknown, principle: undefined as unknown, reason: undefined as unknown };
  node.key = kinds[takeKind(number, 9)];
  if ((kind as number) === 0) {
    node.principle = image(take(number, 32));
  }
  if ((kind as number) === 23) {
    take(number, 0);
    if ((kind as number) === 1) {
      node.reason = unquote(image(take(number, 35)));
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Moment($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Moment', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, modifier: undefined as unknown, first: undefined as unknown, second: undefined as unknown };
  switch (kind as number) {
    case 24: // before
    case 15: // after
      node.modifier = kinds[takeKind(number, 36)];
      if ((kind as number) === 2 || (kind as number) === 3) {
        node.first = halfWidth(image(take(number, 10)));
      }
      break;
    case 25: // between
      node.modifier = kinds[takeKind(number, 36)];
      if ((kind as number) === 2 || (kind as number) === 3) {
        node.first = halfWidth(image(take(number, 10)));
      }
      if ((kind as number) === 17) {
        take(number, 0);
        if ((kind as number) === 2 || (kind as number) === 3) {
          node.second = halfWidth(image(take(number, 11)));
        }
      }
      break;
    case 2: // DATE
    case 3: // NUMBER
      node.first = halfWidth(image(take(number, 10)));
      break;
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Period($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Period', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, start: undefined as unknown, end: undefined as unknown, until: false };
  node.start = Moment(node);
  if ((kind as number) === 8) {
    take(number, 31);
    node.until = true;
    if (test1[kind] === 1) {
      node.end = Moment(node);
    }
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function MisplacedSetting($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Misplaced', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, word: undefined as unknown, opened: false, closed: false, members: none };
  node.word = image(take(number, 39));
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

function Misplaced($container: TreeNode | undefined): TreeNode {
  const number = numbered();
  const node = { $type: 'Misplaced', $container, $offset: offset(), $end: -1, $tokens: table, $from: at, $to: at, $number: number, word: undefined as unknown, opened: false, closed: false, members: none };
  switch (kind as number) {
    case 0: // NAME
    case 1: // STRING
    case 3: // NUMBER
    case 2: // DATE
    case 6: // ,
    case 8: // ..
    case 4: // %
    case 12: // >=
    case 10: // <=
    case 11: // >
    case 9: // <
    case 112: // ~
    case 5: // +
    case 7: // -
    case 17: // and
    case 58: // laws
    case 78: // partial
    case 24: // before
    case 15: // after
    case 66: // nearly
      node.word = value(kind, image(take(number, 39)));
      break;
    case 110: // {
      take(number, 3);
      node.opened = true;
      all: for (;;) {
        switch (kind as number) {
          case 84: // programme
          case 48: // goal
          case 93: // segment
          case 104: // unit
          case 67: // need
          case 55: // initiative
          case 90: // risk
          case 32: // control
          case 63: // metric
          case 35: // data
          case 103: // tradeoff
            node.members = added(node.members, Declaration(node));
            continue;
          case 57: // kind
          case 22: // basis
          case 28: // care
          case 34: // core
          case 41: // effect
          case 70: // novelty
          case 36: // decides
          case 91: // risks
          case 40: // direction
          case 13: // access
          case 73: // offers
          case 107: // via
          case 56: // journey
          case 88: // release-every
          case 53: // hub
          case 39: // dimension
          case 64: // mode
          case 16: // against
          case 100: // technique
          case 42: // every
          case 31: // class
          case 37: // definitions
          case 59: // likelihood
          case 54: // impact
          case 30: // chose
          case 101: // technologies
            node.members = added(node.members, WordProperty(node));
            continue;
          case 102: // tier
          case 45: // flow
            node.members = added(node.members, PairProperty(node));
            continue;
          case 77: // part-of
          case 76: // parent
          case 49: // goal-property
          case 68: // need-property
          case 75: // owner
          case 26: // builder
          case 99: // team
          case 79: // partners
          case 62: // members
          case 94: // serves
          case 38: // depends-on
          case 44: // feeds
          case 33: // controls
          case 106: // uses
          case 50: // handover
          case 71: // of
          case 97: // steward
          case 52: // host
          case 20: // at
          case 27: // by
          case 74: // on
            node.members = added(node.members, ReferenceProperty(node));
            continue;
          case 96: // source
          case 19: // assume
          case 82: // process
          case 92: // scenario
          case 65: // modelled-on
          case 61: // local
          case 43: // exit
          case 87: // redeploy
          case 29: // change
          case 23: // because
            node.members = added(node.members, TextProperty(node));
            continue;
          case 21: // baseline
          case 98: // target
          case 14: // actual
          case 109: // within
            node.members = added(node.members, FigureProperty(node));
            continue;
          case 18: // as-of
          case 46: // founded
          case 60: // live
          case 85: // quality
          case 105: // until
          case 89: // reward
            node.members = added(node.members, DateProperty(node));
            continue;
          case 51: // horizon
            node.members = added(node.members, PeriodProperty(node));
            continue;
          case 69: // north-star
            node.members = added(node.members, FlagProperty(node));
            continue;
          case 80: // phase
            node.members = added(node.members, Phase(node));
            continue;
          case 47: // gate
            node.members = added(node.members, Gate(node));
            continue;
          case 86: // raised-by
            node.members = added(node.members, Raised(node));
            continue;
          case 25: // between
            node.members = added(node.members, Between(node));
            continue;
          case 108: // waive
            node.members = added(node.members, Waiver(node));
            continue;
          case 81: // principles
            node.members = added(node.members, Principles(node));
            continue;
          case 0: // NAME
          case 1: // STRING
          case 3: // NUMBER
          case 2: // DATE
          case 6: // ,
          case 8: // ..
          case 4: // %
          case 12: // >=
          case 10: // <=
          case 11: // >
          case 9: // <
          case 112: // ~
          case 5: // +
          case 7: // -
          case 17: // and
          case 58: // laws
          case 78: // partial
          case 24: // before
          case 15: // after
          case 66: // nearly
          case 110: // {
            node.members = added(node.members, Misplaced(node));
            continue;
          case 83: // profile
          case 95: // set
          case 72: // off
            node.members = added(node.members, MisplacedSetting(node));
            continue;
          default:
            break all;
        }
      }
      if ((kind as number) === 111) {
        take(number, 4);
        node.closed = true;
      }
      break;
  }
  if (at !== node.$from) {
    node.$to = at;
    node.$end = endBefore();
  }
  return node;
}

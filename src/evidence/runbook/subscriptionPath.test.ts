import { linesOf, pageOf, type KnownPath } from '../../checks/lib/portalPath';
import { en } from '../../loc/en';
import { actsOn, pathsToShow } from './subscriptionPath';

const PATHS: readonly KnownPath[] = ['mosa', 'mca', 'trial', 'partner', 'selfService'];

describe('the path of a subscription', () => {
  it('cancels and then deletes what is active, and never acts on what is deleted', () => {
    expect(actsOn('mosa', 'enabled')).toEqual(['cancel', 'delete']);
    expect(actsOn('mca', 'suspended')).toEqual(['delete']);
    expect(PATHS.flatMap((path) => actsOn(path, 'deleted'))).toEqual([]);
  });

  it('does not take a state of tomorrow for done', () => {
    expect(PATHS.filter((path) => actsOn(path, 'unknown').length === 0)).toEqual([]);
  });

  it('ends a self-service product in one act, on its own page', () => {
    expect([actsOn('selfService', 'enabled'), pageOf('selfService')]).toEqual([['delete'], 'selfServiceProducts']);
  });

  it('shows both ways while nobody has said which agreement it is, and one way afterwards', () => {
    expect(pathsToShow('unknown')).toEqual(['mosa', 'mca']);
    expect(PATHS.flatMap(pathsToShow)).toEqual(PATHS);
  });

  // Lines that hold on any day are numbered; those that know the licences or the day of a card have names.
  it('has every numbered line of its branch in the tables, in order and without a gap', () => {
    for (const path of PATHS.filter((each) => each !== 'selfService')) {
      for (const act of ['cancel', 'delete'] as const) {
        const prefix = `ui.subs.${act}.${path}.`;
        const inTables = Object.keys(en).filter((key) => key.startsWith(prefix) && /\d$/.test(key));
        expect(linesOf(path, act).map(({ key }) => key)).toEqual(inTables);
        expect(inTables.map((key) => key.slice(prefix.length))).toEqual(inTables.map((_, index) => String(index + 1)));
      }
    }
  });
});

import type { Speaker } from '../../loc/speaker';
import type { Cloud } from '../../ports/cloud';
import type { GlyphName } from '../kit/glyphs';
import type { Problem } from '../state/problem';

export interface ProblemWords {
  readonly glyph: GlyphName;
  readonly title: string;
  readonly what: string;
  readonly soWhat: string;
  readonly nowWhat: string;
}

type Area = 'offline' | 'signIn' | 'throttled' | 'unreadable';

/** Every problem of a whole screen in words. */
export function problemWords(problem: Problem, { say }: Speaker, cloud: Cloud): ProblemWords {
  const plain = (area: Area, glyph: GlyphName): ProblemWords => ({
    glyph,
    title: say(`ui.${area}.title`),
    what: say(`ui.${area}.what`),
    soWhat: say(`ui.${area}.soWhat`),
    nowWhat: say(`ui.${area}.nowWhat`)
  });
  const forbidden = { glyph: 'locked', title: say('ui.forbidden.title'), soWhat: say('ui.forbidden.soWhat') } as const;
  switch (problem.kind) {
    case 'offline':
      return plain('offline', 'offline');
    case 'signIn':
      return plain('signIn', 'key');
    case 'throttled':
      return plain('throttled', 'waiting');
    case 'unreadable':
      return plain('unreadable', 'warning');
    case 'role':
      return { ...forbidden, what: say('ui.forbidden.role.what'), nowWhat: say('ui.forbidden.role.nowWhat') };
    case 'scope':
      return {
        ...forbidden,
        what: say('ui.forbidden.scope.what'),
        nowWhat: say('ui.forbidden.scope.nowWhat', { scope: problem.scope })
      };
    case 'wrongCloud':
      return {
        glyph: 'cloud',
        title: say('ui.wrongCloud.title'),
        what: say('ui.wrongCloud.what', { cloud: say(`ui.cloud.${cloud}`) }),
        soWhat: say('ui.wrongCloud.soWhat'),
        nowWhat: say('ui.wrongCloud.nowWhat')
      };
    case 'otherTenant':
      return {
        glyph: 'warning',
        title: say('ui.otherTenant.title'),
        what: say('ui.otherTenant.what', problem),
        soWhat: say('ui.otherTenant.soWhat'),
        nowWhat: say('ui.otherTenant.nowWhat')
      };
  }
}

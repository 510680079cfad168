import type { SiteUsage } from '../../state';
import { site } from '../make/usage';
import type { World } from '../world';
import { FIRM } from './firm';
import type { People } from './people';

const SITES: readonly (readonly [name: string, template: string])[] = [
  ['intranet', 'Communication Site'], ['geschaeftsleitung', 'Group'], ['filialenord', 'Group'], ['filialesued', 'Group'],
  ['kuechenplanung', 'Group'], ['lager', 'Group'], ['marketing', 'Group'], ['betriebsrat', 'Group'],
  ['personalakten', 'Team Site'], ['buchhaltung', 'Team Site'], ['archiv-2009', 'Team Site'],
  ['tenant-closure', 'Communication Site']
];

export function sites(world: World, people: People): SiteUsage[] {
  const owner = people.named('svea.lindqvist');
  return SITES.map(([name, template]) => site(world, FIRM, name, template, owner));
}

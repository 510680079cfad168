import type { CheckId, CheckReport, CheckResult } from '../../checks/check';
import type { ClosingDate } from '../../checks/closingDate';
import type { PortalPage } from '../../checks/portals';
import { portalLink } from '../../checks/portals';
import type { Facts } from '../../facts';
import type { Organization } from '../../facts/organization';
import type { Speaker } from '../../loc/speaker';
import type { Cloud } from '../../ports/cloud';
import type { Locale } from '../../ports/host';
import { link, type Markup } from './html';

/** What a runbook is made of. The tenant has to be known: without it no guard could be written. */
export interface RunbookInput {
  readonly tenant: Organization;
  readonly cloud: Cloud;
  readonly locale: Locale;
  readonly facts: Facts;
  readonly reports: readonly CheckReport[];
  readonly closing: ClosingDate;
  /** Time of the service, ISO 8601. */
  readonly now: string;
  /** Display name of the person who saves it. */
  readonly who: string;
}

/** Writes one part of the runbook. Pure: the same input and words give the same markup. */
export type Write = (input: RunbookInput, words: Speaker) => Markup;

/** Objects that are named; more of them are counted. */
export const NAMED = 50;

export function resultOf({ reports }: Pick<RunbookInput, 'reports'>, id: CheckId): CheckResult | 'notJudged' {
  return reports.find(({ check }) => check.id === id)?.result ?? 'notJudged';
}

/** A page of an admin center, in this cloud and in this tenant. */
export function portal(page: PortalPage, { cloud, tenant }: RunbookInput, { say }: Speaker): Markup {
  return link(portalLink(page, cloud, tenant.id), say(`ui.portal.${page}`));
}

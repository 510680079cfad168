import type { FactId, Facts } from '../facts';
import { S01 } from './cancel/S01.activeSubscriptions';
import { S02 } from './cancel/S02.expiredSubscriptions';
import { S04 } from './cancel/S04.selfServiceAndTrials';
import { S05 } from './cancel/S05.viewsAgree';
import { S06 } from './cancel/S06.azureSubscriptions';
import type { Check, CheckReport } from './check';
import { S03 } from './delete/S03.disabledSubscriptions';
import { S07 } from './delete/S07.carriesThisTool';
import { D01 } from './directory/D01.customDomains';
import { D02 } from './directory/D02.appRegistrations';
import { D03 } from './directory/D03.enterpriseApps';
import { D04 } from './directory/D04.hiddenPrincipals';
import { D05 } from './directory/D05.externalIdentities';
import { D06 } from './directory/D06.whatDisappears';
import { D07 } from './directory/D07.ownPrincipal';
import { D08 } from './directory/D08.directoryDeleted';
import { D09 } from './directory/D09.devices';
import { M01 } from './mfa/M01.perUserMfa';
import { M02 } from './mfa/M02.legacyMfaProviders';
import { M03 } from './mfa/M03.signInPolicies';
import { P01 } from './prepare/P01.actingAdminRole';
import { P02 } from './prepare/P02.actingAdminAtHome';
import { P03 } from './prepare/P03.actingAdminMfa';
import { P04 } from './prepare/P04.tenantKind';
import { P05 } from './prepare/P05.billingAgreement';
import { P06 } from './prepare/P06.invoicesPaid';
import { P07 } from './prepare/P07.inventory';
import { P08 } from './prepare/P08.ediscoveryHolds';
import { P09 } from './prepare/P09.dataAtStake';
import { P10 } from './prepare/P10.permissions';
import { P11 } from './prepare/P11.relationships';
import { P12 } from './prepare/P12.backups';
import { P13 } from './prepare/P13.outsideGraph';
import { U01 } from './users/U01.directorySync';
import { U02 } from './users/U02.onlyKeptAdminLeft';
import { U03 } from './users/U03.lastAdminSafety';
import { U04 } from './users/U04.privilegedUsers';
import { U05 } from './users/U05.deletedUsers';

/** Every check, in the order in which the closing meets them. Domains come before the cancelling, the directory last. */
export const CHECKS: readonly Check[] = Object.freeze([
  P01, P02, P03, P04, P05, P06, P07, P08, P09, P10, P11, P12, P13,
  U01, U02, U03, U04, U05,
  D01, S01, S02, S04, S05, S06,
  S03, S07,
  M01, M02, M03,
  D02, D03, D04, D05, D06, D09, D07, D08
]);

/** Judges everything. Pure: the same facts give the same reports. */
export function judgeAll(facts: Facts): readonly CheckReport[] {
  return CHECKS.map((check) => ({ check, result: check.judge(facts) }));
}

/** What a scan has to read for these checks. */
export function factsNeeded(checks: readonly Check[]): readonly FactId[] {
  return [...new Set(checks.flatMap(({ needs, sharpens = [] }) => [...needs, ...sharpens]))];
}

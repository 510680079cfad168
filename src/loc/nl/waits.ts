import type { waits as english } from '../en/waits';
import type { Translation } from '../message';

/** The rules behind dates, and what the closing date takes for granted. */
export const waits: Translation<typeof english> = {
  'wait.syncOff72h': 'Het uitschakelen van adreslijstsynchronisatie duurt tot 72 uur.',
  'wait.userDeletion':
    'Graph accepteert 3.000 wijzigingen per 150 seconden; er worden dus ongeveer 20 gebruikers per seconde verwijderd.',
  'wait.domainRelease1d': 'Een domein vrijgeven duurt vijf minuten tot een dag.',
  'wait.subscriptionDelete72h': 'Een abonnement dat u verwijdert, is voor Entra na 72 uur weg.',
  'wait.subscriptionExpired30d': 'Een verlopen abonnement wordt na 30 dagen uitgeschakeld.',
  'wait.subscriptionDisabled90d': 'Een uitgeschakeld abonnement wordt na 90 dagen verwijderd.',
  'wait.trialLifecycle':
    'Een beëindigd proefabonnement is 30 dagen verlopen en daarna nog 30 dagen uitgeschakeld voordat het wordt verwijderd.',
  'wait.termEnd':
    'Onder de klantovereenkomst of via een partner loopt een abonnement door tot het einde van de termijn zodra de periodieke facturering uitstaat.',
  'wait.azureDelete90d': 'Een opgezegd Azure-abonnement wordt uiterlijk 90 dagen later verwijderd.',
  'assumption.agreementNotAnswered':
    'Uw abonnementen vallen onder de Online Subscription Agreement en kunnen meteen worden verwijderd. Onder de klantovereenkomst lopen ze door tot het einde van de termijn en worden ze 120 dagen later verwijderd.',
  'assumption.azureNotAttested': ({ until }, format) =>
    `Er is geen Azure-abonnement. Een abonnement dat vandaag wordt opgezegd, is uiterlijk op ${format.date(until)} weg.`,
  'assumption.startToday': 'Elke stap begint zo vroeg als de regels toestaan.',
  'assumption.recurringBillingOff':
    'De periodieke facturering staat uit voor elk abonnement dat tot het einde van de termijn doorloopt. Graph toont dat niet, en een abonnement dat wordt verlengd, verschuift de datum.',
  'assumption.notReadYet': ({ checks }, format) =>
    format.plural(checks.length, {
      one: `${format.list(checks)} is nog niet gelezen en heeft geen eigen wachttijd.`,
      other: `${format.list(checks)} zijn nog niet gelezen en hebben geen eigen wachttijd.`
    }),
  'assumption.noClock': ({ checks }, format) => `Wat iemand zelf moet doen, kost geen wachttijd: ${format.list(checks)}.`
};

import type { waits as english } from '../en/waits';
import type { Translation } from '../message';

/** The rules behind dates, and what the closing date takes for granted. */
export const waits: Translation<typeof english> = {
  'wait.syncOff72h': 'Det tager op til 72 timer at slå katalogsynkronisering fra.',
  'wait.userDeletion': 'Graph accepterer 3.000 ændringer på 150 sekunder, så der slettes cirka 20 brugere i sekundet.',
  'wait.domainRelease1d': 'Det tager mellem fem minutter og et døgn at frigive et domæne.',
  'wait.subscriptionDelete72h': 'Et abonnement, som du sletter, er væk for Entra 72 timer senere.',
  'wait.subscriptionExpired30d': 'Et udløbet abonnement deaktiveres efter 30 dage.',
  'wait.subscriptionDisabled90d': 'Et deaktiveret abonnement slettes efter 90 dage.',
  'wait.trialLifecycle':
    'Et prøveabonnement, der er slut, står som udløbet i 30 dage og som deaktiveret i 30 dage mere, før det slettes.',
  'wait.termEnd':
    'Under Microsoft-kundeaftalen eller gennem en partner løber et abonnement til udgangen af sin løbetid, når tilbagevendende fakturering er slået fra.',
  'wait.azureDelete90d': 'Et annulleret Azure-abonnement slettes senest 90 dage senere.',
  'assumption.agreementNotAnswered':
    'Dine abonnementer hører under Microsoft Online Subscription Agreement og kan slettes med det samme. Under Microsoft-kundeaftalen løber de til udgangen af deres løbetid og slettes 120 dage senere.',
  'assumption.azureNotAttested': (values, format) =>
    `Der er intet Azure-abonnement. Et, der annulleres i dag, er væk senest den ${format.date(values.until)}.`,
  'assumption.startToday': 'Hvert trin startes, så snart dets regler tillader det.',
  'assumption.recurringBillingOff':
    'Tilbagevendende fakturering er slået fra for alle abonnementer, der løber til udgangen af deres løbetid. Graph viser det ikke, og et abonnement, der fornyes, flytter datoen.',
  'assumption.notReadYet': (values, format) =>
    format.plural(values.checks.length, {
      one: `${format.list(values.checks)} er ikke læst endnu og har ingen ventetid af sin egen.`,
      other: `${format.list(values.checks)} er ikke læst endnu og har ingen ventetid af deres egen.`
    }),
  'assumption.noClock': (values, format) =>
    `Det, et menneske skal gøre, regnes uden ventetid: ${format.list(values.checks)}.`
};

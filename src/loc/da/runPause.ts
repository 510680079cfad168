import type { runPause as english } from '../en/runPause';
import type { Translation } from '../message';

/** A run that holds still in its place, and what is on its way. */
export const runPause: Translation<typeof english> = {
  'run.why.paused': 'På pause',
  'run.why.left': (values, format) => `${values.why} (${format.duration(values.ms)})`,
  'run.paused.title': 'Kørslen er på pause',
  'run.paused.meaning': 'Der sendes intet. Intet går tabt.',
  'run.paused.offline': 'Graph svarer ikke: Enten er netværket nede, eller også er tjenesten det.',
  'run.paused.signIn': 'Din session er udløbet, eller en politik i din organisation kræver, at du logger på igen.',
  'run.paused.role': 'Du har ikke længere en rolle, som opgaven kræver.',
  'run.paused.offline.next':
    'Kørslen fortsætter af sig selv, så snart Graph svarer. Det, der er uafklaret, kontrolleres først ved læsning.',
  'run.paused.signIn.next':
    'Log på igen på en anden fane, så fortsætter kørslen af sig selv. Du kan også genindlæse denne side: Så kan kørslen fortsættes fra sin journal.',
  'run.paused.role.next':
    'Aktivér rollen igen, eller bed en anden administrator om at tildele dig den. Kørslen fortsætter af sig selv, når Graph viser rollen, og det, der blev afvist, fordi den manglede, sendes igen.',
  'run.paused.since': (values, format) => `Siden ${format.dateTime(values.at)}.`,
  'run.paused.nextTry': (values, format) => `Om ${format.duration(values.ms)} prøves der igen.`,
  'run.paused.trying': 'Prøver nu.',
  'run.paused.again': 'Prøv igen nu',
  'run.paused.request': (values) => `Anmodnings-id: ${values.requestId}`,
  'run.paused.over': 'Kørslen fortsætter.',
  'run.onTheirWay': 'Undervejs',
  'run.stopping.inFlight': (values, format) =>
    format.plural(values.count, {
      one: 'Der sendes ikke flere ændringer. 1 ændring er undervejs, og der ventes på svaret.',
      other: `Der sendes ikke flere ændringer. ${format.number(values.count)} ændringer er undervejs, og der ventes på svarene.`
    }),
  'run.stopping.settled': 'Der sendes ikke flere ændringer. Intet er længere undervejs.',
  'run.drift.continues': 'Lejeren har ændret sig, siden planen blev godkendt. Intet af følgende skrives:',
  'run.halt.actingAdmin.guest':
    'Din konto er nu gæst i denne lejer, så der blev ikke sendt mere. En administrator, der hører hjemme i lejeren, kan fortsætte kørslen.',
  'run.halt.actingAdmin.synced':
    'Din konto synkroniseres nu fra det lokale miljø, så der blev ikke sendt mere. En administrator med en konto, der kun findes i skyen, kan fortsætte kørslen.',
  'run.halt.lease':
    'En anden fane eller et andet vindue har overtaget kørslen, så der blev ikke sendt mere herfra.'
};

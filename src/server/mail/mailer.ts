import type { Logger } from 'pino';

export type Mail = { to: string; subject: string; text: string };

/** Sends mail; whoever waits for it learns only that it was taken. */
export type Mailer = {
  /** Throws when the mail server does not take it. */
  send(mail: Mail): Promise<void>;
  /** The same for who must not wait: what goes wrong is logged. */
  sendLater(mail: Mail): void;
  close(): void;
};

type Settings = { smtpUrl: string; mailFrom: string; log: Logger };

/** Mail through the server of `smtpUrl`, plain text only. */
export function openMailer({ smtpUrl, mailFrom, log }: Settings): Mailer {
  // Loaded with the first mail: most starts send none.
  let opened: ReturnType<typeof openTransport> | undefined;
  const send = async (mail: Mail) => {
    const transport = await (opened ??= openTransport(smtpUrl));
    await transport.sendMail({ from: mailFrom, ...mail });
  };
  return {
    send,
    sendLater: (mail) => void send(mail).catch((fault: unknown) => log.error({ fault }, 'a mail was not sent')),
    close: () => void opened?.then((transport) => transport.close()),
  };
}

/** Greets the server and signs in, without sending anything; throws when it does not let us. */
export async function greetMailServer(smtpUrl: string): Promise<void> {
  const transport = await openTransport(smtpUrl);
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

async function openTransport(url: string) {
  const { createTransport } = await import('nodemailer');
  return createTransport(url, { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as object);
}

import type { Connection } from '../../../contract/connections.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { createConnection, updateConnection } from '../../data/connections.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import {
  type Connector,
  configOf,
  missingIn,
  settingsFields,
  type Values,
  valuesOf,
  withoutSecrets,
} from './settings-fields.ts';
import { SettingsForm } from './settings-form.tsx';
import { text } from './text.ts';

type Props = {
  connector: Connector;
  /** Absent: a new one. */
  connection?: Connection;
  onSaved: (connection: Connection) => void;
};

type Typed = { name: string; teamId: string; config: Values };

const like: Typed = { name: '', teamId: '', config: {} };

/** Name, whose it is, and the settings of the place; secrets that are stored stay unless they are replaced. */
export function ConnectionForm({ connector, connection, onSaved }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const isAdmin = me.person.role === 'admin';
  const teams = me.teams.filter((team) => isAdmin || team.lead);
  const fields = settingsFields(connector, 'connection', lang);
  const stored = connection?.secrets ?? [];
  const first: Typed = {
    name: connection?.name ?? t(connector.label),
    teamId: connection?.teamId ?? (isAdmin ? '' : (teams[0]?.id ?? '')),
    config: valuesOf(fields, connection?.config),
  };
  const kept = useKept(`connection:${connection?.id ?? connector.id}`, first, like, (typed) => ({
    ...typed,
    config: withoutSecrets(fields, typed.config),
  }));
  const form = useForm({
    first,
    kept,
    check: ({ config }) => missingIn(fields, config, t(text.required), stored),
    send: ({ name, teamId, config }) => {
      const about = { name, teamId: teamId === '' ? null : teamId, config: configOf(fields, config) };
      return connection === undefined
        ? createConnection({ ...about, connector: connector.id })
        : updateConnection(connection.id, about);
    },
    onSent: onSaved,
  });
  return (
    <Form form={form}>
      <SettingsForm
        fields={fields}
        values={form.values.config}
        onChange={(config) => form.set({ config })}
        stored={stored}
        errors={form.errorsUnder('config')}
      />
      <TextInput label={t(text.name)} hint={t(text.nameHint)} {...form.field('name')} autoComplete="off" />
      {teams.length > 0 && (
        <Picker
          label={t(text.forTeam)}
          hint={t(text.forHint)}
          {...form.field('teamId')}
          choices={[
            ...(isAdmin || connection?.teamId === null ? [{ value: '', label: t(text.everybody) }] : []),
            ...teams.map((team) => ({ value: team.id, label: team.name })),
          ]}
        />
      )}
      <Quiet>{t(fields.some(({ kind }) => kind === 'secret') ? text.keptHereButSecrets : text.keptHere)}</Quiet>
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(connection === undefined ? text.save : text.saveChanges)}
      </Button>
    </Form>
  );
}

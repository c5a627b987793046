import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connection } from '../../../contract/connections.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { createConnection, updateConnection } from '../../data/connections.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { type Connector, configOf, settingsFields, unfilled, valuesOf } from './settings-fields.ts';
import { SettingsForm } from './settings-form.tsx';
import { text } from './text.ts';

type Props = {
  connector: Connector;
  /** Absent: a new one. */
  connection?: Connection;
  onSaved: (connection: Connection) => void;
};

/** Name, whose it is, and the settings of the place; secrets that are stored stay unless they are replaced. */
export function ConnectionForm({ connector, connection, onSaved }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const isAdmin = me.person.role === 'admin';
  const teams = me.teams.filter((team) => isAdmin || team.lead);
  const fields = settingsFields(connector, 'connection', lang);
  const stored = connection?.secrets ?? [];
  const [name, setName] = useState(connection?.name ?? t(connector.label));
  const [teamId, setTeamId] = useState(connection?.teamId ?? (isAdmin ? '' : (teams[0]?.id ?? '')));
  const [values, setValues] = useState(() => valuesOf(fields, connection?.config));
  const [isChecked, setChecked] = useState(false);
  const save = useMutation({
    mutationFn: () => {
      const config = configOf(fields, values);
      const about = { name, teamId: teamId === '' ? null : teamId, config };
      return connection === undefined
        ? createConnection({ ...about, connector: connector.id })
        : updateConnection(connection.id, about);
    },
    onSuccess: onSaved,
  });
  const refused = useRefusal(save.error);
  const missing = isChecked ? unfilled(fields, values, stored).map((field) => [field.name, t(text.required)]) : [];
  const wrong = Object.entries(refused?.fields ?? {}).map(([path, what]) => [path.replace(/^config\./, ''), what]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (unfilled(fields, values, stored).length === 0) save.mutate();
      }}
    >
      <SettingsForm
        fields={fields}
        values={values}
        onChange={setValues}
        stored={stored}
        errors={Object.fromEntries([...wrong, ...missing])}
      />
      <TextInput
        label={t(text.name)}
        hint={t(text.nameHint)}
        value={name}
        onChange={setName}
        error={refused?.fields['name']}
        autoComplete="off"
      />
      {teams.length > 0 && (
        <Select
          label={t(text.forTeam)}
          hint={t(text.forHint)}
          value={teamId}
          onChange={setTeamId}
          choices={[
            ...(isAdmin || connection?.teamId === null ? [{ value: '', label: t(text.everybody) }] : []),
            ...teams.map((team) => ({ value: team.id, label: team.name })),
          ]}
        />
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Button look="primary" type="submit" busy={save.isPending}>
        {t(connection === undefined ? text.save : text.saveChanges)}
      </Button>
    </form>
  );
}

import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { useSignIn } from './session-requests.ts';

interface Entered {
  readonly username: string;
  readonly password: string;
}

/** Name and password; `username` is given where a session has ended and its person goes on. */
export function SignInForm({ username }: { username?: string }) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  return (
    <Form<Entered>
      layout="vertical"
      name="sign-in"
      requiredMark={false}
      initialValues={{ username: username ?? '' }}
      onFinish={(entered) => signIn.mutate(entered)}
    >
      <Form.Item
        name="username"
        label={t('session:username')}
        rules={[{ required: true, message: t('session:usernameMissing') }]}
      >
        <Input autoComplete="username" autoFocus={username === undefined} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('session:password')}
        rules={[{ required: true, message: t('session:passwordMissing') }]}
      >
        <Input.Password autoComplete="current-password" autoFocus={username !== undefined} />
      </Form.Item>
      {signIn.error === null ? null : <ProblemNotice error={signIn.error} />}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('session:signIn')}
      </Button>
    </Form>
  );
}

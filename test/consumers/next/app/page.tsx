import Link from 'next/link';
import { DryNeedling } from './dry-needling';

export default function Page() {
  return (
    <main>
      <h1>River Clinic</h1>
      <DryNeedling name="faq" attributes={{ open: 'hurt' }} />
      <p>
        <Link href="/es/">En español</Link>
      </p>
    </main>
  );
}

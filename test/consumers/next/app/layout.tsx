import type { ReactNode } from 'react';
import { Elements } from './elements';

export const metadata = { title: 'River Clinic' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Elements />
        {children}
      </body>
    </html>
  );
}

import { expect, test } from '@playwright/test';

test('a person opens an answer', async ({ page }) => {
  await page.goto('/');
  const faq = page.locator('dry-needling-faq');
  await expect(faq.getByRole('heading', { name: 'Common questions' })).toBeVisible();

  const question = faq.getByRole('button', { name: 'Does dry needling hurt?' });
  await expect(faq.getByText('You may feel a small prick.')).toBeHidden();
  await question.click();
  await expect(question).toHaveAttribute('aria-expanded', 'true');
  await expect(faq.getByText('You may feel a small prick.')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('hurt is open');
});

import { css } from 'lit';

export const procedureStyles = css``;

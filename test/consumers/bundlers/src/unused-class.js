// oxlint-disable-next-line no-unused-vars
import { DryNeedlingFaq } from 'dry-needling-elements';

globalThis.unused = () => 'Nothing is done with it.';

import { DryNeedlingFaq } from 'dry-needling-elements';

globalThis.ImportedClass = DryNeedlingFaq;

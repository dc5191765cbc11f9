import { byId, shape, text } from '../parts.mjs';

export default shape({
  // The id of a picture is the value of the attribute "name".
  pictures: byId(shape({ title: text('Short name of the picture'), description: text('The picture in words'), caption: text('Shown below the picture'), labels: byId(text('Words inside the picture')) })),
  summary: text('Opens the description of a picture'),
  note: text('What the pictures are not'),
});

// The Visual tab of the classic editor: keeps the elements where they are.
( function ( tinymce ) {
	'use strict';

	var ELEMENT = /\s*(<(dry-needling-[a-z-]+)(?:\s[^>]*)?>[\s\S]*?<\/\2>)\s*/g;

	tinymce.PluginManager.add( 'dry_needling_elements', function ( editor ) {
		editor.on( 'PreInit', function () {
			var filled = editor.schema.getNonEmptyElements();
			var known = editor.schema.getCustomElements();
			// An element without words inside is something all the same: else its paragraph is emptied as well.
			Object.keys( known ).forEach( function ( name ) {
				if ( name.indexOf( 'dry-needling-' ) === 0 ) {
					filled[ name ] = {};
					filled[ name.toUpperCase() ] = {};
				}
			} );
		} );
		// WordPress does not know that they are blocks, and would glue what follows to them.
		editor.on( 'SaveContent', function ( event ) {
			if ( event.content.indexOf( '<dry-needling-' ) !== -1 ) {
				event.content = event.content.replace( ELEMENT, '\n\n$1\n\n' ).trim();
			}
		} );
	} );
} )( window.tinymce );

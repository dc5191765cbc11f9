// The blocks in the editor: what the page shows, and a control for each attribute. Plain script, nothing to build.
( function ( wp, elements ) {
	'use strict';

	var el = wp.element.createElement;
	var Fragment = wp.element.Fragment;
	var components = wp.components;
	var InspectorControls = wp.blockEditor.InspectorControls;
	var useBlockProps = wp.blockEditor.useBlockProps;
	var ServerSideRender = wp.serverSideRender;
	var __ = wp.i18n.__;

	/** Attributes that few people need stand in a panel of their own. */
	var RARE = [ 'lang', 'only', 'omit' ];

	/** As WordPress writes the labels of its own controls. */
	var LABEL = { marginBottom: '8px', padding: 0, fontSize: '11px', fontWeight: 500, lineHeight: 1.4, textTransform: 'uppercase' };

	function words( value ) {
		return ( value || '' ).split( /\s+/ ).filter( Boolean );
	}

	function checkboxes( control, value, change ) {
		var chosen = words( value );
		var id = 'dry-needling-' + control.name;
		return el(
			'fieldset',
			{ key: control.name, className: 'components-base-control', style: { marginBottom: '24px' }, 'aria-describedby': control.help ? id : undefined },
			el( 'legend', { style: LABEL }, control.label ),
			control.options.map( function ( option ) {
				return el( components.CheckboxControl, {
					key: option.value,
					label: option.label,
					checked: chosen.indexOf( option.value ) !== -1,
					onChange: function ( on ) {
						var rest = chosen.filter( function ( each ) {
							return each !== option.value;
						} );
						// At the end: some elements show things in the order they were chosen.
						change( ( on ? rest.concat( option.value ) : rest ).join( ' ' ) || undefined );
					},
				} );
			} ),
			control.help && el( 'p', { id: id, className: 'components-base-control__help' }, control.help )
		);
	}

	function controlFor( control, props ) {
		var value = props.attributes[ control.name ];
		function change( next ) {
			var changed = {};
			changed[ control.name ] = next === '' || next === false ? undefined : next;
			props.setAttributes( changed );
		}
		var common = { key: control.name, label: control.label, help: control.help, onChange: change };
		if ( control.control === 'toggle' ) {
			return el( components.ToggleControl, Object.assign( common, { checked: !! value } ) );
		}
		if ( control.control === 'choice' ) {
			var first = [ { value: '', label: __( 'Default', 'dry-needling-elements' ) } ];
			return el( components.SelectControl, Object.assign( common, { value: value || '', options: first.concat( control.options ) } ) );
		}
		if ( control.control === 'list' ) {
			return checkboxes( control, value, change );
		}
		return el( components.TextControl, Object.assign( common, { value: value || '', type: control.control === 'address' ? 'url' : 'text' } ) );
	}

	function inspector( name, props ) {
		var all = elements[ name ];
		function isRare( control ) {
			return RARE.indexOf( control.name ) !== -1;
		}
		function show( control ) {
			return controlFor( control, props );
		}
		return el(
			InspectorControls,
			null,
			el(
				components.PanelBody,
				{ title: __( 'Settings', 'dry-needling-elements' ) },
				all.filter( function ( control ) {
					return ! isRare( control );
				} ).map( show )
			),
			el( components.PanelBody, { title: __( 'Language and parts', 'dry-needling-elements' ), initialOpen: false }, all.filter( isRare ).map( show ) )
		);
	}

	Object.keys( elements ).forEach( function ( name ) {
		wp.blocks.registerBlockType( name, {
			edit: function ( props ) {
				return el(
					Fragment,
					null,
					inspector( name, props ),
					el(
						'div',
						useBlockProps(),
						// A click selects the block: what is inside is only looked at.
						el( components.Disabled, null, el( ServerSideRender, { block: name, attributes: props.attributes } ) )
					)
				);
			},
			// The server writes it, each time it is shown.
			save: function () {
				return null;
			},
		} );
	} );
} )( window.wp, window.dryNeedlingElements );

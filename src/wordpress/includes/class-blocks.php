<?php
/**
 * The blocks.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * One dynamic block for each element.
 */
final class Blocks {

	const PREFIX   = 'dry-needling-elements/';
	const CATEGORY = 'dry-needling';
	const EDITOR   = 'dry-needling-elements-editor';

	/**
	 * Hooks into WordPress.
	 */
	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_filter( 'block_categories_all', array( __CLASS__, 'category' ) );
	}

	/**
	 * Registers the blocks, and the script of the editor.
	 */
	public static function register() {
		wp_register_script(
			self::EDITOR,
			plugins_url( 'assets/editor.js', FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
			VERSION,
			true
		);
		wp_set_script_translations( self::EDITOR, 'dry-needling-elements' );
		$controls = array();
		foreach ( Elements::all() as $slug => $element ) {
			$controls[ self::PREFIX . $slug ] = self::controls( $element['attributes'] );
			register_block_type(
				self::PREFIX . $slug,
				array(
					'api_version'     => 3,
					'title'           => $element['title'],
					'description'     => $element['description'],
					'category'        => self::CATEGORY,
					'icon'            => $element['icon'],
					'keywords'        => array( __( 'dry needling', 'dry-needling-elements' ), __( 'physical therapy', 'dry-needling-elements' ), $slug ),
					'textdomain'      => 'dry-needling-elements',
					'attributes'      => self::attributes( $element['attributes'] ),
					'supports'        => array(
						'html'   => false,
						'anchor' => true,
						'align'  => array( 'wide', 'full' ),
					),
					'editor_script'   => self::EDITOR,
					'render_callback' => static function ( $values ) use ( $slug ) {
						return self::render( $slug, $values );
					},
				)
			);
		}
		wp_add_inline_script( self::EDITOR, 'window.dryNeedlingElements = ' . wp_json_encode( $controls ) . ';', 'before' );
	}

	/**
	 * A group of their own in the list of blocks.
	 *
	 * @param array $categories The groups.
	 * @return array
	 */
	public static function category( $categories ) {
		$categories[] = array(
			'slug'  => self::CATEGORY,
			'title' => __( 'Dry needling', 'dry-needling-elements' ),
			'icon'  => null,
		);
		return $categories;
	}

	/**
	 * What the page shows.
	 *
	 * @param string $slug   Short name.
	 * @param array  $values Attributes of the block.
	 * @return string
	 */
	private static function render( $slug, $values ) {
		$wanted = array();
		foreach ( array_keys( Elements::attributes( $slug ) ) as $name ) {
			$field           = self::field( $name );
			$wanted[ $name ] = isset( $values[ $field ] ) ? $values[ $field ] : '';
		}
		$wanted['id'] = isset( $values['anchor'] ) ? $values['anchor'] : '';
		return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), Markup::of( $slug, $wanted ) );
	}

	/**
	 * The attributes of a block.
	 *
	 * @param array $attributes Attributes of the element.
	 * @return array
	 */
	private static function attributes( $attributes ) {
		$fields = array();
		foreach ( $attributes as $name => $attribute ) {
			$fields[ self::field( $name ) ] = array( 'type' => 'toggle' === $attribute['control'] ? 'boolean' : 'string' );
		}
		// Declared here, WordPress keeps it with the block, where the server can read it.
		$fields['anchor'] = array( 'type' => 'string' );
		return $fields;
	}

	/**
	 * What the editor offers.
	 *
	 * @param array $attributes Attributes of the element.
	 * @return array
	 */
	private static function controls( $attributes ) {
		$controls = array();
		foreach ( $attributes as $name => $attribute ) {
			$control         = $attribute;
			$control['name'] = self::field( $name );
			if ( isset( $attribute['options'] ) ) {
				// A list, as an object would lose its order.
				$control['options'] = array_map(
					static function ( $value, $label ) {
						return array(
							'value' => (string) $value,
							'label' => $label,
						);
					},
					array_keys( $attribute['options'] ),
					$attribute['options']
				);
			}
			$controls[] = $control;
		}
		return $controls;
	}

	/**
	 * The name of an attribute in a block: heading-level, headingLevel.
	 *
	 * @param string $name Name in HTML.
	 * @return string
	 */
	private static function field( $name ) {
		return lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
	}
}

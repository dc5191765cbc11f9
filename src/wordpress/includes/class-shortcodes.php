<?php
/**
 * The shortcodes.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * One shortcode for each element: [dry_needling_faq lang="es" open="hurt"].
 */
final class Shortcodes {

	/**
	 * Hooks into WordPress.
	 */
	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
	}

	/**
	 * Registers the shortcodes.
	 */
	public static function register() {
		foreach ( Elements::slugs() as $slug ) {
			add_shortcode(
				self::name( $slug ),
				static function ( $values ) use ( $slug ) {
					// In a paragraph, the words would be pushed out of the element; a div ends the paragraph before it.
					return '<div>' . Markup::of( $slug, self::values( $values ) ) . '</div>';
				}
			);
		}
	}

	/**
	 * The name of a shortcode.
	 *
	 * @param string $slug Short name.
	 * @return string
	 */
	public static function name( $slug ) {
		return 'dry_needling_' . str_replace( '-', '_', $slug );
	}

	/**
	 * Attributes as HTML spells them. One without a value is switched on, as in HTML.
	 *
	 * @param array|string $typed What WordPress has read; a string where there is nothing.
	 * @return array
	 */
	private static function values( $typed ) {
		$values = array();
		foreach ( is_array( $typed ) ? $typed : array() as $name => $value ) {
			$bare            = is_int( $name );
			$name            = str_replace( '_', '-', strtolower( $bare ? $value : $name ) );
			$values[ $name ] = $bare ? true : $value;
		}
		return $values;
	}
}

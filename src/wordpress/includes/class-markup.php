<?php
/**
 * The HTML of an element.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Writes an element with its attributes, and its words inside.
 */
final class Markup {

	/**
	 * An element.
	 *
	 * @param string $slug   Short name.
	 * @param array  $values Wanted attributes by name, as somebody has typed them; "id" too.
	 * @return string HTML, escaped.
	 */
	public static function of( $slug, $values ) {
		$tag   = Elements::tag( $slug );
		$attrs = self::id( $values );
		$clean = array();
		$lang  = Language::tag( Language::clean( isset( $values['lang'] ) ? $values['lang'] : '' ) );
		foreach ( Elements::attributes( $slug ) as $name => $attribute ) {
			$value = 'lang' === $name ? $lang : self::clean( $attribute, isset( $values[ $name ] ) ? $values[ $name ] : '' );
			if ( '' === $value || false === $value ) {
				continue;
			}
			$clean[ $name ] = $value;

			$attrs .= true === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		$spoken = '' === $lang ? Language::page() : $lang;
		Assets::load();
		$words = Fallback::of( $slug, $spoken, $clean );
		return "<$tag$attrs>$words</$tag>";
	}

	/**
	 * The element's own address on the page.
	 *
	 * @param array $values Wanted attributes.
	 * @return string
	 */
	private static function id( $values ) {
		$id = isset( $values['id'] ) && is_string( $values['id'] ) ? preg_replace( '/\s+/', '-', trim( $values['id'] ) ) : '';
		return '' === $id ? '' : sprintf( ' id="%s"', esc_attr( $id ) );
	}

	/**
	 * A value that the element can use; what it cannot use is left out.
	 *
	 * @param array $attribute What can be chosen.
	 * @param mixed $value     What somebody has typed.
	 * @return string|bool
	 */
	private static function clean( $attribute, $value ) {
		if ( 'toggle' === $attribute['control'] ) {
			return self::is_on( $value );
		}
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		switch ( $attribute['control'] ) {
			case 'choice':
				return isset( $attribute['options'][ $value ] ) ? $value : '';
			case 'list':
				// In the order given: some elements follow it.
				$asked = preg_split( '/[\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY );
				return implode( ' ', array_unique( array_intersect( $asked, array_map( 'strval', array_keys( $attribute['options'] ) ) ) ) );
			case 'address':
				return esc_url_raw( $value, array( 'http', 'https' ) );
			default:
				return sanitize_text_field( $value );
		}
	}

	/**
	 * Whether something is switched on, in a block or as text in a shortcode.
	 *
	 * @param mixed $value What somebody has chosen or typed.
	 * @return bool
	 */
	private static function is_on( $value ) {
		return is_bool( $value ) ? $value : is_scalar( $value ) && ! in_array( strtolower( trim( (string) $value ) ), array( '', '0', 'false', 'no', 'off' ), true );
	}
}

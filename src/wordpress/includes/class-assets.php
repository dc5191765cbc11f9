<?php
/**
 * Scripts and the accent color.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the file of an element on pages that use it, and on no other.
 */
final class Assets {

	const PREFIX = 'dry-needling-elements-';

	/**
	 * Hooks into WordPress.
	 */
	public static function hook() {
		add_filter( 'script_loader_tag', array( __CLASS__, 'as_module' ), 10, 2 );
		add_action( 'enqueue_block_assets', array( __CLASS__, 'in_editor' ) );
	}

	/**
	 * Loads what an element needs on the page that is being made.
	 *
	 * @param string $slug Short name.
	 * @param string $lang Language tag of its words.
	 */
	public static function load( $slug, $lang ) {
		self::module( Elements::tag( $slug ) );
		foreach ( Language::chain( $lang ) as $tag ) {
			if ( is_readable( plugin_dir_path( FILE ) . "elements/locales/$tag.js" ) ) {
				self::module( 'locales/' . $tag );
			}
		}
		self::accent();
	}

	/**
	 * Loads the script that upgrades placeholders, where this plugin holds it.
	 */
	public static function load_embed() {
		if ( is_readable( plugin_dir_path( FILE ) . 'elements/embed.js' ) ) {
			self::module( 'embed' );
			self::accent();
		}
	}

	/**
	 * The editor shows the elements as the page does. Its frame gets what this hook loads, which modules are no part of.
	 */
	public static function in_editor() {
		if ( ! is_admin() ) {
			return;
		}
		wp_enqueue_script( self::PREFIX . 'module-all', self::url( 'all' ), array(), VERSION, true );
		// Whatever language is chosen next.
		$locales = glob( plugin_dir_path( FILE ) . 'elements/locales/*.js' );
		foreach ( $locales ? $locales : array() as $file ) {
			$name = 'locales/' . basename( $file, '.js' );
			wp_enqueue_script( self::handle( 'module-' . $name ), self::url( $name ), array(), VERSION, true );
		}
		self::accent();
	}

	/**
	 * Scripts of this plugin whose name says so are modules. WordPress before 6.5 cannot say it itself.
	 *
	 * @param string $tag    The tag that WordPress prints.
	 * @param string $handle Name of the script.
	 * @return string
	 */
	public static function as_module( $tag, $handle ) {
		if ( 0 !== strpos( $handle, self::PREFIX . 'module-' ) ) {
			return $tag;
		}
		$tag = preg_replace( '/\stype=([\'"])[^\'"]*\1/', '', $tag );
		return str_replace( ' src=', ' type="module" src=', $tag );
	}

	/**
	 * Address of a script.
	 *
	 * @param string $name Name of its file.
	 * @return string
	 */
	private static function url( $name ) {
		return plugins_url( "elements/$name.js", FILE );
	}

	/**
	 * What WordPress calls a script.
	 *
	 * @param string $name Name of its file.
	 * @return string
	 */
	private static function handle( $name ) {
		return self::PREFIX . str_replace( '/', '-', $name );
	}

	/**
	 * Loads a script as a module, once.
	 *
	 * @param string $name Name of its file.
	 */
	private static function module( $name ) {
		if ( function_exists( 'wp_enqueue_script_module' ) ) {
			wp_enqueue_script_module( self::handle( $name ), self::url( $name ), array(), VERSION );
			return;
		}
		wp_enqueue_script( self::handle( 'module-' . $name ), self::url( $name ), array(), VERSION, true );
	}

	/**
	 * The accent color of the site, for all elements of a page.
	 */
	private static function accent() {
		$handle = self::PREFIX . 'accent';
		$accent = Settings::get( 'accent' );
		if ( '' === $accent || wp_style_is( $handle, 'enqueued' ) ) {
			return;
		}
		// Without a file: the style is one line.
		wp_register_style( $handle, false, array(), VERSION );
		wp_add_inline_style( $handle, ':root{--dry-needling-accent:' . sanitize_hex_color( $accent ) . '}' );
		wp_enqueue_style( $handle );
	}
}

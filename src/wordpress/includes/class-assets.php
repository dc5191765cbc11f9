<?php
/**
 * Scripts and the accent color.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the script on pages that have an element, and on no other: it brings what each element needs.
 */
final class Assets {

	const PREFIX  = 'dry-needling-elements-';
	const PREVIEW = self::PREFIX . 'module-preview';

	/**
	 * How an element is written in a post: a block, a shortcode, a tag, a placeholder.
	 */
	const OURS = '~<!-- wp:dry-needling-elements/|\[dry_needling_|<dry-needling-|data-dry-needling=~i';

	/**
	 * Hooks into WordPress.
	 */
	public static function hook() {
		add_filter( 'script_loader_tag', array( __CLASS__, 'as_module' ), 10, 2 );
		add_filter( 'script_loader_tag', array( __CLASS__, 'after_clinic' ), 10, 2 );
		add_filter( 'script_loader_tag', array( __CLASS__, 'after_words' ), 11, 3 );
		add_action( 'wp_enqueue_scripts', array( __CLASS__, 'in_head' ) );
		add_action( 'enqueue_block_assets', array( __CLASS__, 'in_editor' ) );
	}

	/**
	 * Loads the script and the accent color on the page that is being made. Where its head is printed already, WordPress
	 * puts them at its end.
	 */
	public static function load() {
		// In the head, and waited for: it keeps room for the elements before anything is painted.
		wp_enqueue_script( self::PREFIX . 'embed', self::url( 'embed' ), array(), VERSION, false );
		self::accent();
	}

	/**
	 * Themes of PHP files print the head before they look at the post.
	 */
	public static function in_head() {
		$post = is_singular() ? get_queried_object() : null;
		if ( $post instanceof \WP_Post && ! post_password_required( $post ) && preg_match( self::OURS, $post->post_content ) ) {
			self::load();
		}
	}

	/**
	 * What is known of the clinic stands before the script that reads it.
	 *
	 * @param string $tag    The tag that WordPress prints.
	 * @param string $handle Name of the script.
	 * @return string
	 */
	public static function after_clinic( $tag, $handle ) {
		return in_array( $handle, array( self::PREFIX . 'embed', self::PREVIEW ), true ) ? Clinic::script() . $tag : $tag;
	}

	/**
	 * The words of the page's language are fetched with all else. The script would have to look up first where they are.
	 *
	 * @param string $tag    The tag that WordPress prints.
	 * @param string $handle Name of the script.
	 * @param string $src    Its address: its parts lie beside it, also where another plugin has it come from a CDN.
	 * @return string
	 */
	public static function after_words( $tag, $handle, $src ) {
		if ( self::PREFIX . 'embed' !== $handle || ! preg_match( '~^[^?#]*/(?=embed\.js)~', $src, $folder ) ) {
			return $tag;
		}
		$parts = require __DIR__ . '/parts.php';
		foreach ( Language::chain( Language::page() ) as $language ) {
			if ( isset( $parts[ $language ] ) ) {
				$link = sprintf( '<link rel="modulepreload" href="%s" integrity="%s">', esc_url( $folder[0] . $parts[ $language ]['file'] ), esc_attr( $parts[ $language ]['integrity'] ) );
				return $link . "\n" . $tag;
			}
		}
		return $tag;
	}

	/**
	 * The editor shows the elements as the page does. Its frame gets what this hook loads. Not the script of the page, which
	 * would replace the placeholders that somebody is writing.
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
			wp_enqueue_script( self::PREFIX . 'module-' . str_replace( '/', '-', $name ), self::url( $name ), array(), VERSION, true );
		}
		wp_enqueue_script( self::PREVIEW, plugins_url( 'assets/preview.js', FILE ), array(), VERSION, true );
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

<?php
/**
 * Plugin Name:       Cutline
 * Description:       Checks the captions, credits and names of an article before it is published, and can stop the publish button.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       cutline
 * Domain Path:       /languages
 *
 * The checks are made by the Cutline service, which the newsroom runs itself; see readme.txt.
 *
 * @package Cutline
 */

namespace Cutline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION = '0.1.0';
const FILE    = __FILE__;

spl_autoload_register(
	static function ( $name ) {
		if ( 0 === strpos( $name, __NAMESPACE__ . '\\' ) ) {
			$file = __DIR__ . '/includes/class-' . strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) ) . '.php';
			if ( is_file( $file ) ) {
				require_once $file;
			}
		}
	}
);

add_action( 'plugins_loaded', array( Log::class, 'prepare' ) );
add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'cutline', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	0
);
foreach ( array( Rest_Gate::class, Insert_Gate::class, Schedule_Gate::class, Recheck::class, Drafts::class, Notices::class, Credits::class, Printed_Credits::class, Rest_Routes::class, Editor::class, Classic::class ) as $cutline_part ) {
	$cutline_part::start();
}
if ( is_admin() ) {
	foreach ( array( Settings_Page::class, Network_Page::class, Desk::class, Column::class, Export::class ) as $cutline_part ) {
		$cutline_part::start();
	}
}
unset( $cutline_part );

register_deactivation_hook(
	FILE,
	static function () {
		wp_unschedule_hook( Recheck::HOOK );
		wp_unschedule_hook( Drafts::HOOK );
	}
);

<?php
/**
 * Multisite: one connection for all sites of the network, which a site may replace by its own.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * A page in the network's admin.
 */
final class Network_Page {

	/**
	 * Registers the page.
	 */
	public static function start(): void {
		add_action( 'network_admin_menu', array( self::class, 'menu' ) );
		add_action( 'network_admin_edit_cutline', array( self::class, 'save' ) );
	}

	/**
	 * Adds it to the menu.
	 */
	public static function menu(): void {
		add_submenu_page( 'settings.php', 'Cutline', 'Cutline', 'manage_network_options', 'cutline-network', array( self::class, 'show' ) );
	}

	/**
	 * The page.
	 */
	public static function show(): void {
		echo '<div class="wrap"><h1>' . esc_html__( 'Cutline: the service for all sites', 'cutline' ) . '</h1>';
		if ( isset( $_GET['updated'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification -- says only that it was saved.
			echo '<div class="notice notice-success"><p>' . esc_html__( 'Settings saved.', 'cutline' ) . '</p></div>';
		}
		echo '<form method="post" action="' . esc_url( network_admin_url( 'edit.php?action=cutline' ) ) . '">';
		wp_nonce_field( 'cutline_network' );
		Settings_Page::head( __( 'The service', 'cutline' ), __( 'Used by every site that sets none of its own.', 'cutline' ) );
		Settings_Page::connection( (array) get_site_option( Options::NETWORK, array() ), Options::NETWORK );
		echo '</tbody></table>';
		submit_button();
		echo '</form></div>';
	}

	/**
	 * Saves it.
	 */
	public static function save(): void {
		check_admin_referer( 'cutline_network' );
		if ( ! current_user_can( 'manage_network_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'cutline' ), '', 403 );
		}
		$now    = (array) get_site_option( Options::NETWORK, array() );
		$typed  = isset( $_POST[ Options::NETWORK ] ) ? array_map( 'sanitize_text_field', (array) wp_unslash( $_POST[ Options::NETWORK ] ) ) : array();
		$forget = ! empty( $typed['forget_secret'] );
		foreach ( array_intersect_key( $typed, Options::CONSTANTS ) as $name => $value ) {
			$value = 'url' === $name ? Settings::address( $value ) : $value;
			if ( null !== $value && ( 'secret' !== $name || '' !== $value || $forget ) ) {
				$now[ $name ] = $value;
			}
		}
		update_site_option( Options::NETWORK, $now );
		wp_safe_redirect( network_admin_url( 'settings.php?page=cutline-network&updated=1' ) );
		exit;
	}
}

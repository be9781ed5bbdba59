<?php
/**
 * Deleting the plugin leaves nothing of it: tables, settings, what is kept with posts and people, jobs, in every site.
 *
 * The credits that were typed into the media library are the newsroom's, and stay unless the settings say otherwise.
 *
 * @package Cutline
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

/**
 * Takes Cutline out of the present site.
 */
function cutline_uninstall_site(): void {
	global $wpdb;
	$said = get_option( 'cutline', array() );
	if ( ! empty( $said['forget_credits'] ) ) {
		$ours = get_posts(
			array(
				'post_type'   => 'attachment',
				'post_status' => 'any',
				// phpcs:ignore WordPress.DB.SlowDBQuery -- once.
				'meta_key'    => '_cutline_credit_ours',
				'fields'      => 'ids',
				'numberposts' => -1,
			)
		);
		foreach ( $ours as $id ) {
			delete_post_meta( $id, '_media_credit' );
		}
	}
	foreach ( array( '_cutline_state', '_cutline_overridden', '_cutline_recheck', '_cutline_draft', '_cutline_recheck_since', '_cutline_waits', '_cutline_credit_ours' ) as $key ) {
		delete_post_meta_by_key( $key );
	}
	foreach ( array( 'cutline_log', 'cutline_findings' ) as $table ) {
		$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}$table" ); // phpcs:ignore WordPress.DB, WordPress.WP.PreparedSQL -- our own tables.
	}
	foreach ( array( 'cutline', 'cutline_schema', 'cutline_titles' ) as $option ) {
		delete_option( $option );
	}
	// Those of the test button carry a person's number.
	$left = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '\_transient\_cutline\_%'" ); // phpcs:ignore WordPress.DB -- once.
	foreach ( $left as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
	wp_unschedule_hook( 'cutline_recheck' );
	wp_unschedule_hook( 'cutline_drafts' );
}

if ( is_multisite() ) {
	$cutline_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $cutline_sites as $cutline_site ) {
		switch_to_blog( $cutline_site );
		cutline_uninstall_site();
		restore_current_blog();
	}
	delete_site_option( 'cutline_network' );
} else {
	cutline_uninstall_site();
}
delete_metadata( 'user', 0, '_cutline_notices', '', true );

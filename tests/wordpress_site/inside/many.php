<?php
/**
 * Jobs for a network of sites: php many.php FOLDER JOB USER, with JSON on standard input; answers JSON.
 */

$config = file_get_contents( $argv[1] . '/wp-config.php' );
preg_match( "/DOMAIN_CURRENT_SITE', '([^']+)'/", $config, $host );
$_SERVER['HTTP_HOST'] = $host[1];
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
$said = json_decode( stream_get_contents( STDIN ), true );
wp_set_current_user( 1 );
$every = function ( $what ) {
	$found = array();
	foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) {
		switch_to_blog( $id );
		$found[] = $what( (int) $id );
		restore_current_blog();
	}
	return $found;
};
$jobs  = array(
	'network'   => function () {
		activate_plugin( 'cutline/cutline.php', '', true );
		foreach ( array( 'second', 'third' ) as $name ) {
			wpmu_create_blog( get_network()->domain, "/$name/", $name, 1 );
		}
	},
	'publish'   => fn( $words ) => $every(
		function ( $id ) use ( $words ) {
			Cutline\Log::prepare(); // what a request to that site does
			update_option( 'cutline', array( 'mode' => 'block' ) + ( 3 === $id ? array( 'url' => 'http://127.0.0.1:9' ) : array() ) );
			$post = wp_insert_post( wp_slash( array( 'post_title' => 'A story', 'post_content' => $words, 'post_status' => 'publish' ) ) );
			return array( get_post_status( $post ), $GLOBALS['wpdb']->get_var( 'SELECT kind FROM ' . Cutline\Log::table() ) );
		}
	),
	// What the third site sends where, with settings of its own.
	'third'     => function ( $said ) {
		if ( $said['ports'] ) {
			add_filter( 'http_allowed_safe_ports', fn() => $said['ports'] );
			add_filter( 'http_request_host_is_external', '__return_true' );
		}
		switch_to_blog( 3 );
		update_option( 'cutline', $said['settings'] );
		$answer = Cutline\Service::check( array( 'content' => array( 'html' => '<p>A quay.</p>' ) ), 'audit' );
		restore_current_blog();
		return is_wp_error( $answer ) ? $answer->get_error_code() : 'checked';
	},
	'left'      => function () use ( $every ) {
		$wpdb = $GLOBALS['wpdb'];
		$all  = $every(
			fn() => array(
				$wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}cutline%'" ),
				$wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%cutline%' AND option_name NOT LIKE '%plugin%'" ),
			)
		);
		return array(
			'tables'  => array_merge( ...array_column( $all, 0 ) ),
			'options' => array_merge( ...array_column( $all, 1 ) ),
			'network' => $wpdb->get_col( "SELECT meta_key FROM $wpdb->sitemeta WHERE meta_key LIKE '%cutline%'" ),
		);
	},
	'uninstall' => function () {
		deactivate_plugins( 'cutline/cutline.php', false, true );
		deactivate_plugins( 'cutline/cutline.php', false, false ); // the first site had it before there was a network
		uninstall_plugin( 'cutline/cutline.php' );
	},
);
echo "\x1e", wp_json_encode( $jobs[ $argv[2] ]( $said ) );

<?php
/**
 * A job on the server, as other plugins and programs run them: php job.php FOLDER JOB USER, with JSON on standard input; answers JSON.
 */

$_SERVER['HTTP_HOST'] = '127.0.0.1';
if ( 0 === strpos( $argv[2], 'cli_' ) ) {
	// What WP-CLI gives to plugins: the constant, commands, and words for the terminal.
	define( 'WP_CLI', true );
	class WP_CLI {
		public static $commands = array();
		public static $said     = array();
		public static function add_command( $name, $call ) {
			self::$commands[ $name ] = $call;
		}
		public static function __callStatic( $kind, $words ) {
			self::$said[] = array( $kind, (string) $words[0] );
		}
	}
}
require $argv[1] . '/wp-load.php';
$said = json_decode( stream_get_contents( STDIN ), true );
$jobs = array(
	// Settings of the plugin, in place of those there were; and a clean slate.
	'settings'    => function ( $said ) {
		update_option( 'cutline', $said );
		wp_clear_scheduled_hook( 'cutline_drafts' );
		delete_post_meta_by_key( '_cutline_draft' );
		delete_transient( 'cutline_hung' );
		delete_transient( 'cutline_trouble' );
		return get_option( 'cutline' );
	},
	'password'    => fn() => WP_Application_Passwords::create_new_application_password( 1, array( 'name' => wp_generate_uuid4() ) )[0],
	'options'     => function ( $said ) {
		foreach ( $said as $name => $value ) {
			null === $value ? delete_option( $name ) : update_option( $name, $value );
		}
	},
	'option'      => fn( $said ) => get_option( $said ),
	'insert'      => fn( $said ) => wp_insert_post( wp_slash( $said ) ),
	'cli_insert'  => fn( $said ) => array( wp_insert_post( wp_slash( $said ) ), WP_CLI::$said ),
	'cli_check'   => function ( $said ) {
		call_user_func( WP_CLI::$commands['cutline check'], array(), $said );
		return WP_CLI::$said;
	},
	'insert_many' => function ( $many ) {
		$began = microtime( true );
		return array( array_map( fn( $said ) => wp_insert_post( wp_slash( $said ) ), $many ), microtime( true ) - $began );
	},
	// Settings of wp-config.php that a test changes, then a story.
	'no_revisions' => function ( $said ) {
		add_filter( 'wp_revisions_to_keep', '__return_zero' );
		return wp_insert_post( wp_slash( $said ) );
	},
	// Out of the trash with the status it had, as core did before 5.6 and plugins do.
	'untrash'     => function ( $said ) {
		add_filter( 'wp_untrash_post_status', 'wp_untrash_post_set_previous_status', 10, 3 );
		wp_untrash_post( $said );
	},
	'publish'     => fn( $said ) => wp_publish_post( $said ),
	// The time of scheduled stories has come, with these words.
	'due'         => function ( $stories ) {
		foreach ( $stories as $id => $words ) {
			$then = gmdate( 'Y-m-d H:i:s', time() - 60 );
			$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, array( 'post_status' => 'future', 'post_content' => $words, 'post_name' => "due-$id", 'post_date' => $then, 'post_date_gmt' => $then ), array( 'ID' => $id ) );
			clean_post_cache( $id );
			wp_clear_scheduled_hook( 'publish_future_post', array( $id ) );
			wp_schedule_single_event( time() - 30, 'publish_future_post', array( $id ) );
		}
	},
	'scheduled'   => fn( $said ) => wp_next_scheduled( 'publish_future_post', array( $said ) ),
	'cron'        => function () {
		foreach ( wp_get_ready_cron_jobs() as $when => $hooks ) {
			foreach ( $hooks['publish_future_post'] ?? array() as $event ) {
				wp_unschedule_event( $when, 'publish_future_post', $event['args'] );
				do_action_ref_array( 'publish_future_post', $event['args'] );
			}
		}
	},
	'rest'        => function ( $said ) {
		$request = new WP_REST_Request( $said[0], $said[1] );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( wp_json_encode( $said[2] ) );
		$answer = rest_do_request( $request );
		return array( 'status' => $answer->get_status(), 'data' => rest_get_server()->response_to_data( $answer, false ) );
	},
	// The screens of the admin, as they are printed.
	'screens'     => function () {
		define( 'WP_ADMIN', true );
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		$_GET['view'] = 'log';
		ob_start();
		Cutline\Desk::show();
		$log = ob_get_clean();
		ob_start();
		Cutline\Settings_Page::show();
		return array( 'log' => $log, 'settings' => ob_get_clean() );
	},
	// A story that is public again, as SQL makes it.
	'make_public' => function ( $said ) {
		$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, array( 'post_status' => 'publish' ), array( 'ID' => $said ) );
		clean_post_cache( $said );
	},
	// How often a story is rendered, and how many bytes are turned from one encoding into another, for its places.
	'count'       => function ( $said ) {
		eval( 'namespace Cutline; function mb_convert_encoding( ...$given ) { $GLOBALS["turned"] += strlen( $given[0] ); return \mb_convert_encoding( ...$given ); }' );
		$GLOBALS['turned'] = 0;
		$rendered          = 0;
		add_filter(
			'the_content',
			function ( $words ) use ( &$rendered ) {
				++$rendered;
				return $words;
			}
		);
		$page = Cutline\Rendering::of( new Cutline\Draft( 0, 'post', 'A story', $said['content'] ) );
		$most = intdiv( strlen( mb_convert_encoding( $page->html, 'UTF-16LE', 'UTF-8' ) ), 2 );
		for ( $place = 1; $place <= $said['places']; ++$place ) {
			$units = intdiv( $most * $place, $said['places'] );
			$words = substr( $page->html, 0, $page->bytes( $units ) );
			if ( intdiv( strlen( \mb_convert_encoding( $words, 'UTF-16LE', 'UTF-8' ) ), 2 ) !== $units && ! preg_match( '/^[\x80-\xBF]/', substr( $page->html, strlen( $words ), 1 ) ) ) {
				return "the place $units is wrong";
			}
		}
		return array( $rendered, $GLOBALS['turned'] );
	},
	'drafts'      => fn() => do_action( 'cutline_drafts' ),
	'recheck'     => fn() => do_action( 'cutline_recheck' ),
	'log'         => fn( $said ) => $GLOBALS['wpdb']->get_results( $GLOBALS['wpdb']->prepare( "SELECT * FROM {$GLOBALS['wpdb']->prefix}cutline_log WHERE post_id = %d OR (post_id = 0 AND title = %s) ORDER BY id", $said['id'], $said['title'] ?? '' ), ARRAY_A ),
	'findings'    => fn( $said ) => $GLOBALS['wpdb']->get_results( $GLOBALS['wpdb']->prepare( "SELECT * FROM {$GLOBALS['wpdb']->prefix}cutline_findings WHERE post_id = %d", $said ), ARRAY_A ),
	'post'        => fn( $said ) => array_merge( (array) get_post( $said ), array( 'meta' => get_post_meta( $said ) ) ),
	'autosave'    => fn( $said ) => wp_get_post_autosave( $said, 1 ),
	'revisions'   => fn( $said ) => array_values( wp_list_pluck( wp_get_post_revisions( $said ), 'post_content' ) ),
	'meta'        => function ( $said ) {
		foreach ( $said['meta'] as $key => $value ) {
			update_post_meta( $said['id'], $key, $value );
		}
	},
	// A picture of the media library, with a caption and, in the file, what the agency wrote.
	'picture'     => function ( $said ) {
		require_once ABSPATH . 'wp-admin/includes/image.php';
		$made = wp_upload_bits( $said['name'], null, base64_decode( $said['data'] ) );
		$id   = wp_insert_attachment( array( 'post_title' => $said['name'], 'post_mime_type' => wp_check_filetype( $made['file'] )['type'], 'post_excerpt' => $said['caption'] ?? '' ), $made['file'] );
		wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $made['file'] ) );
		return array( $id, wp_get_attachment_image_url( $id, 'large' ), wp_get_attachment_image_url( $id, 'medium' ) );
	},
	// A picture cut in its place, as the media library does it: its new address.
	'cut'         => function ( $said ) {
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		require_once ABSPATH . 'wp-admin/includes/image-edit.php';
		$crop     = array( 'c' => array( 'x' => 10, 'y' => 10, 'w' => 200, 'h' => 150 ) );
		$_REQUEST = array( 'target' => 'all', 'history' => wp_json_encode( array( $crop ) ), 'context' => '', 'do' => 'save' );
		wp_save_image( $said );
		return wp_get_attachment_url( $said );
	},
	// The upload of a picture taken away, or overwritten.
	'spoil'       => function ( $said ) {
		$path = wp_get_original_image_path( $said['id'] );
		return isset( $said['data'] ) ? file_put_contents( $path, base64_decode( $said['data'] ) ) : unlink( $path );
	},
	'column'      => fn( $said ) => Cutline\Column::words( get_post_meta( $said, '_cutline_state', true ) ),
	// What is sent of the files of pictures, and what is not.
	'originals'   => function ( $said ) {
		list( $sent, $unread ) = Cutline\Originals::sent( array_map( fn( $id ) => array( 'src' => "$id.jpg", 'id' => (string) $id ), $said ) );
		$files = array_map( fn( $file ) => strlen( base64_decode( $file ) ), array_column( $sent, 'file' ) );
		return array( 'sent' => count( $files ), 'longest' => max( $files ), 'unread' => $unread );
	},
	'role'        => function ( $said ) {
		add_role( $said['name'], $said['name'], array_fill_keys( $said['may'], true ) );
	},
	'user'        => function ( $said ) {
		$id = wp_insert_user( array( 'user_login' => $said['name'], 'user_pass' => $said['name'], 'user_email' => "{$said['name']}@example.org", 'role' => $said['role'] ) );
		return array( $id, WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) )[0] );
	},
	'render'      => function ( $said ) {
		$page = Cutline\Rendering::of( new Cutline\Draft( 0, 'post', $said['title'] ?? 'A story', $said['content'], $said['featured'] ?? 0 ) );
		$at   = fn( $words ) => $page->block_at( strpos( $page->html, $words ), strpos( $page->html, $words ) + strlen( $words ) );
		return array( 'html' => $page->html, 'pictures' => $page->pictures(), 'blocks' => array_map( $at, array_combine( $said['words'] ?? array(), $said['words'] ?? array() ) ) );
	},
	// Whatever is left of the plugin in the database.
	'left'        => function () {
		$wpdb = $GLOBALS['wpdb'];
		return array(
			'tables'  => $wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}cutline%'" ),
			'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%cutline%'" ),
			'posts'   => $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%cutline%'" ),
			'people'  => $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%cutline%'" ),
			'jobs'    => array_filter( array_keys( array_merge( ...array_values( array_filter( _get_cron_array(), 'is_array' ) ) ) ), fn( $hook ) => false !== strpos( $hook, 'cutline' ) ),
			'credits' => $wpdb->get_col( "SELECT meta_value FROM $wpdb->postmeta WHERE meta_key = '_media_credit'" ),
		);
	},
	'uninstall'   => function () {
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		require_once ABSPATH . 'wp-admin/includes/file.php';
		deactivate_plugins( 'cutline/cutline.php' );
		uninstall_plugin( 'cutline/cutline.php' );
	},
	'activate'    => function () {
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		activate_plugin( 'cutline/cutline.php' );
	},
	'permissions' => fn() => array( Cutline\Options::may_override(), current_user_can( 'edit_others_posts' ) ),
);
wp_set_current_user( (int) ( $argv[3] ?? 0 ) );
echo "\x1e", wp_json_encode( $jobs[ $argv[2] ]( $said ) );

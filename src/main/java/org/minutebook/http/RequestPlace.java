package org.minutebook.http;

/**
 * What a problem says of the request it answers.
 *
 * @param base address of the service, without a slash at the end
 * @param path of the request, without its query
 * @param requestId as in the log
 */
record RequestPlace(String base, String path, String requestId) {

    String errorUrl(ErrorCode code) {
        return base + ErrorCodesResource.PATH + "/" + code;
    }
}

package org.saphan.language.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saphan.platform.web.Problem;

/**
 * Stands behind all public addresses in web.xml and is never reached: the language filter forwards every request to its
 * view or servlet. It is there because the server takes uploads only at addresses whose own servlet announces them.
 */
public class PublicAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        throw new Problem(HttpServletResponse.SC_NOT_FOUND, request.getRequestURI());
    }
}

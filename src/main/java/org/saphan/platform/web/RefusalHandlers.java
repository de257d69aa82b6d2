package org.saphan.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Has every request's exceptions looked at by a {@link RefusalHandler}. */
public class RefusalHandlers extends ExceptionHandlerFactory {

    public RefusalHandlers(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalHandler(getWrapped().getExceptionHandler());
    }
}

package org.mreza.domain.practice;

import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Actor;

/** Where service models are used. Everyone in the network may ask. */
public interface ServiceModelQueries {

    /** By code of the model; those without any use are left out. */
    Map<String, ModelReach> reach(Actor actor);

    /** Every municipality and service, what is made up last, the earliest first. */
    List<Adoption> adoptions(String model, Actor actor);

    /** Organizations by name. */
    List<ModelPartner> partners(String model, Actor actor);
}

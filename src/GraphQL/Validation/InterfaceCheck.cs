namespace ScoringPlatform.GraphQL.Validation;

/// <summary>IsValidImplementation() (specification, section 3.6.3): an implementation has all that its interfaces promise.</summary>
internal static class InterfaceCheck
{
    internal static void Check(Schema schema, ComplexOutputType type, SchemaCheck check)
    {
        foreach (var contract in type.Interfaces)
        {
            if (ReferenceEquals(contract, type))
            {
                check.Report($"Type {type} cannot implement itself because it would create a circular reference.");
                continue;
            }

            Ancestors(type, contract, check);
            foreach (var promised in contract.Fields)
            {
                Field(schema, type, contract, promised, check);
            }
        }
    }

    private static void Ancestors(ComplexOutputType type, InterfaceType contract, SchemaCheck check)
    {
        foreach (var transitive in contract.Interfaces)
        {
            if (!type.Interfaces.Contains(transitive))
            {
                check.Report(ReferenceEquals(transitive, type)
                    ? $"Type {type} cannot implement {contract} because it would create a circular reference."
                    : $"Type {type} must implement {transitive} because it is implemented by {contract}.");
            }
        }
    }

    private static void Field(Schema schema, ComplexOutputType type, InterfaceType contract, ObjectField promised, SchemaCheck check)
    {
        if (type.Fields.Find(promised.Name) is not { } field)
        {
            check.Report($"Interface field {contract}.{promised} expected but {type} does not provide it.");
            return;
        }

        if (!schema.IsSubType(field.Type, promised.Type))
        {
            check.Report($"Interface field {contract}.{promised} expects type {promised.Type} but {type}.{field} is type {field.Type}.");
        }

        if (field.IsDeprecated && !promised.IsDeprecated)
        {
            check.Report($"Interface field {contract}.{promised} is not deprecated, so implementation field {type}.{field} must not be deprecated.");
        }

        Arguments(type, field, $"{contract}.{promised}", promised, check);
    }

    private static void Arguments(ComplexOutputType type, ObjectField field, string expected, ObjectField promised, SchemaCheck check)
    {
        var own = $"{type}.{field}";
        foreach (var argument in promised.Arguments)
        {
            if (field.Arguments.Find(argument.Name) is not { } given)
            {
                check.Report($"Interface field argument {expected}({argument}:) expected but {own} does not provide it.");
            }
            else if (!given.Type.IsSameAs(argument.Type))
            {
                check.Report($"Interface field argument {expected}({argument}:) expects type {argument.Type} but {own}({given}:) is type {given.Type}.");
            }
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && !promised.Arguments.Contains(argument.Name))
            {
                check.Report($"{type.Kind} field {own} includes required argument {argument} that is missing from the Interface field {expected}.");
            }
        }
    }
}

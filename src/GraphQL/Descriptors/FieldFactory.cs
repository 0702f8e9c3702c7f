namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Makes fields from properties and methods.</summary>
internal sealed class FieldFactory(SchemaContext context)
{
    /// <summary>The field of a property or method, all its attributes applied.</summary>
    public ObjectFieldConfiguration Create(MemberInfo member)
    {
        var shape = member is MethodInfo method ? TypeShape.Of(method) : TypeShape.Of((PropertyInfo)member);
        var field = new ObjectFieldConfiguration
        {
            Name = NamingConventions.MemberName(member),
            Description = MemberText.Description(member),
            DeprecationReason = MemberText.Deprecation(member),
            Member = member,
            ResultShape = shape,
            Type = GivenType(member) ?? TypeReference.Output(shape),
            IsPure = member is PropertyInfo,
            Cost = MemberText.Find<CostAttribute>(member)?.Weight,
        };
        Apply(field, member);
        return field;
    }

    /// <summary>The type that an attribute gives; null if it is to be inferred.</summary>
    public static TypeReference? GivenType(ICustomAttributeProvider member) =>
        MemberText.Find<GraphQLTypeAttribute>(member) is { } given ? TypeReference.Parse(given.TypeSyntax) : null;

    private void Apply(ObjectFieldConfiguration field, MemberInfo member)
    {
        foreach (var authorize in MemberText.All<AuthorizeAttribute>(member))
        {
            field.Authorization.Add(authorize);
        }

        if (MemberText.Find<IDAttribute>(member) is { } id)
        {
            field.Features.Set(id);
        }

        if (MemberText.Find<ListSizeAttribute>(member) is { } size)
        {
            field.Directives.Add(CostDirectives.ListSize(size));
        }

        var method = member as MethodInfo ?? (context.HasResolvers(member.ReflectedType!) ? ((PropertyInfo)member).GetMethod : null);
        if (method is not null)
        {
            new ResolverCompiler(context).Compile(field, method);
        }

        foreach (var attribute in MemberText.All<ObjectFieldDescriptorAttribute>(member).OrderBy(a => a.Order))
        {
            attribute.Configure(context, field);
        }
    }
}
